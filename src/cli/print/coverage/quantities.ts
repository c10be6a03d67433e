/** Quantities: who gives which number, those that do not agree first. */
import type { Coverage, Quantity, QuantityValue } from '../../../record/coverage.ts';
import { readableDate } from '../../../telling/dates.ts';
import { counted } from '../counted.ts';
import { hung } from '../hung.ts';
import type { Style } from '../paint.ts';
import { type Setting, setLines } from '../paragraph.ts';
import type { Run } from '../wrap.ts';
import { clipped } from './clipped.ts';
import { whoRuns } from './member-lines.ts';
import { reference, type Sight } from './sight.ts';

const SHOWN = 12;
const VALUES = 8;

interface Look {
  readonly sight: Sight;
  readonly set: Setting;
  readonly all: boolean;
}

export function quantitiesSection({ quantities }: Coverage, look: Look): string[] {
  const ordered = [...quantities].sort(
    (a, b) =>
      Number(b.conflicts.length > 0) - Number(a.conflicts.length > 0) ||
      entries(b, look.sight).length - entries(a, look.sight).length,
  );
  const several = ordered.filter((q) => entries(q, look.sight).length > 1);
  const listed = look.all ? ordered : several.slice(0, SHOWN);
  const rest = quantities.length - listed.length;
  const note = `Not shown: ${rest} ${listed.length > 0 ? 'more ' : ''}with ${several.length > listed.length ? 'fewer values or ' : ''}one value each. --all shows them.`;
  return [
    ...listed.flatMap((q) => [...quantityLines(q, look), '']),
    ...(rest > 0 ? [...setLines([quiet(note)], 0, look.set), ''] : []),
  ];
}

interface Entry {
  readonly value: QuantityValue;
  readonly articles: readonly string[];
}

/** The same number of the same speaker in several articles is one. */
function entries({ values }: Quantity, { articles }: Sight): Entry[] {
  const found = new Map<string, { value: QuantityValue; articles: string[] }>();
  for (const value of values) {
    const { low, high, bound, unit, speaker, superseded } = value;
    // What an outlet says itself is no other outlet's word.
    const who = speaker
      ? (speaker.name?.toLowerCase() ?? null)
      : (articles.get(value.article)?.outlet ?? value.article);
    const key = JSON.stringify([low, high, bound, unit, superseded, speaker === null, who]);
    const known = found.get(key);
    if (!known) found.set(key, { value, articles: [value.article] });
    else if (!known.articles.includes(value.article)) known.articles.push(value.article);
  }
  return [...found.values()];
}

function quantityLines(quantity: Quantity, { sight, set, all }: Look): string[] {
  const isOpen = quantity.conflicts.length > 0;
  const own = entries(quantity, sight);
  const shown = all ? own : own.slice(0, VALUES);
  const rest = own.length - shown.length;
  const sign = set.paint([isOpen ? { text: '≠', style: 'yellow' } : quiet('·')]);
  const title: Run<Style>[] = [
    { text: clipped(quantity.of, 160), style: 'source' },
    quiet(isOpen ? ' · numbers that do not agree' : ''),
  ];
  return [
    ...hung(sign, setLines(title, 3, set)),
    ...shown.flatMap((entry) => entryLines(entry, sight, set)),
    ...(rest > 0 ? [`   ${set.paint([quiet(`and ${counted(rest, 'more value')}`)])}`] : []),
  ];
}

function entryLines({ value, articles }: Entry, sight: Sight, set: Setting): string[] {
  const first = sight.articles.get(articles[0]!);
  const others = articles.slice(1).flatMap((id) => sight.articles.get(id)?.number ?? []);
  const also = others.length > 0 ? `, also [${others.slice(0, 8).join(', ')}${others.length > 8 ? ', …' : ''}]` : '';
  const date = value.asOf ?? first?.datePublished?.slice(0, 10);
  const where = first ? reference(first) : '';
  const runs: Run<Style>[] = [
    { text: clipped(value.text, 80), style: 'plain' },
    quiet(' — '),
    ...(value.speaker === null
      ? [{ text: where, style: 'cue' as const }]
      : [...whoRuns(value.speaker), quiet(` · ${where}`)]),
    quiet(
      `${also}${value.speaker === null ? ', in its own voice' : ''}${date ? `, ${value.asOf ? 'as of ' : ''}${readableDate(date)}` : ''}`,
    ),
    quiet(value.superseded ? ' (a later number took its place)' : ''),
  ];
  return setLines(runs, 5, set).map((line, i) => (i === 0 ? '   ' : '     ') + line);
}

const quiet = (text: string): Run<Style> => ({ text, style: 'quiet' });
