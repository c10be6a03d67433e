/** What several articles say together, for people. */
import type { Coverage } from '../../../record/coverage.ts';
import { readableDate, readablePart } from '../../../telling/dates.ts';
import { STANCE_LOOKS, STANCE_ORDER } from '../../../telling/stances.ts';
import { counted } from '../counted.ts';
import type { PageLook } from '../page.ts';
import { painter } from '../paint.ts';
import { type Setting, setLines } from '../paragraph.ts';
import { claimsSection } from './claims.ts';
import { originsSection } from './origins.ts';
import { quantitiesSection } from './quantities.ts';
import { outletsIn, sightOf } from './sight.ts';

export interface CoverageLook extends PageLook {
  /** Nothing is left out for being long. */
  readonly all: boolean;
}

export function coveragePage(coverage: Coverage, { colour, width, all }: CoverageLook): string {
  const set: Setting = { width, paint: painter(colour) };
  const look = { sight: sightOf(coverage), set, all };
  return [
    ...headLines(coverage, set),
    '',
    ...originsSection(coverage, look),
    ...part('Claims', claimsSection(coverage, look), set),
    ...part('Figures', quantitiesSection(coverage, look), set),
    ...endLines(coverage, set),
    '',
  ].join('\n');
}

/** "12 articles, 7 outlets, 2 origins", and from when to when. */
function headLines(coverage: Coverage, set: Setting): string[] {
  const { articles, origins } = coverage;
  const counts = [
    counted(articles.length, 'article'),
    counted(outletsIn(coverage), 'outlet'),
    counted(origins.length, 'origin'),
  ];
  const days = articles.flatMap((a) => a.datePublished?.slice(0, 10) ?? []).sort();
  const when = daysWords(days[0], days.at(-1));
  return [
    ...setLines([{ text: counts.join(', '), style: 'headline' }], 0, set),
    ...(when ? setLines([{ text: when, style: 'quiet' }], 0, set) : []),
  ];
}

/** "10 to 12 March 2026" */
function daysWords(from: string | undefined, to: string | undefined): string {
  if (!from || !to) return '';
  if (from === to) return readableDate(to);
  const isOneMonth = from.length === 10 && from.slice(0, 8) === to.slice(0, 8);
  return `${isOneMonth ? Number(from.slice(8)) : readablePart(from, to.slice(0, 4))} to ${readableDate(to)}`;
}

/** A rule with its title, and what is below it. */
function part(title: string, lines: readonly string[], set: Setting): string[] {
  if (lines.length === 0) return [];
  const rule = `── ${title} ${'─'.repeat(Math.max(0, Math.min(set.width, 66) - title.length - 4))}`;
  return [set.paint([{ text: rule, style: 'quiet' }]), '', ...lines];
}

function endLines({ claims, quantities }: Coverage, set: Setting): string[] {
  const used = new Set(claims.flatMap(({ members }) => members.map((m) => m.stance)));
  const glyphs = STANCE_ORDER.filter((s) => used.has(s)).map((s) => `${STANCE_LOOKS[s].glyph} ${STANCE_LOOKS[s].word}`);
  const legend = glyphs.map((words) => words.replaceAll(' ', '\u00a0')).join('\u00a0· ');
  const counts = `${counted(claims.length, 'claim')}, ${counted(quantities.length, 'figure')}`;
  return [
    ...(legend ? [...setLines([{ text: legend, style: 'quiet' }], 0, set), ''] : []),
    ...setLines([{ text: counts, style: 'plain' }], 0, set),
  ];
}
