/** Who is on record about a claim, an entry a line: stance, who, where, the exact words. */
import { sideOf } from '../../../coverage/claims/standing.ts';
import type { Claim } from '../../../record/coverage.ts';
import type { Speaker } from '../../../record/statement.ts';
import { STANCE_LOOKS } from '../../../telling/stances.ts';
import { hung } from '../hung.ts';
import type { Style } from '../paint.ts';
import { type Setting, setLines } from '../paragraph.ts';
import { STANCE_STYLES } from '../stances.ts';
import { isTitle } from '../who.ts';
import type { Run } from '../wrap.ts';
import { clipped } from './clipped.ts';
import { type Entry, entriesOf, wordsOf } from './entries.ts';
import { reference, type Sight } from './sight.ts';

const SIDES = ['holds', 'denies', 'other', 'silent'] as const;
/** Of each side, unless all are wanted. */
const SHOWN = 3;
const WORDS = 180;

/** Lines that begin in the first column; `all`: none is left out. */
export function memberLines({ members }: Claim, sight: Sight, set: Setting, all: boolean): string[] {
  const entries = entriesOf(members);
  return SIDES.flatMap((side) => {
    const own = entries.filter((e) => sideOf(e.member.stance) === side);
    const shown = all || own.length === SHOWN + 1 ? own : own.slice(0, SHOWN);
    const rest = own.length - shown.length;
    const more: Run<Style> = { text: `and ${rest} more like these`, style: 'quiet' };
    return [
      ...shown.flatMap((e) => entryLines(e, sight, set)),
      ...(rest > 0 ? hung(' ', setLines([more], 3, set)) : []),
    ];
  });
}

function entryLines({ member, copies }: Entry, sight: Sight, set: Setting): string[] {
  const { glyph } = STANCE_LOOKS[member.stance];
  const words = wordsOf(member);
  const article = sight.articles.get(member.article);
  const others = [...new Set(copies.map((c) => c.article))].filter((id) => id !== member.article);
  const numbers = others.flatMap((id) => sight.articles.get(id)?.number ?? []).sort((a, b) => a - b);
  const outlet = article ? reference(article) : '';
  const also = numbers.length > 0 ? `, also [${numbersIn(numbers)}]` : '';
  const where: Run<Style>[] =
    member.voice === 'outlet'
      ? [{ text: outlet, style: 'cue' }, quiet(`${also}, in its own voice`)]
      : [...whoRuns(member.speaker), quiet(` · ${outlet}${also}`)];
  const runs: Run<Style>[] = [
    ...where,
    ...(words === '' ? [] : [quiet(': '), { text: clipped(words, WORDS), style: 'plain' as const }]),
  ];
  const sign = set.paint([{ text: glyph, style: STANCE_STYLES[member.stance] }]);
  return hung(sign, setLines(runs, 3, set)).map((line, i) =>
    i === 0 && glyph.length > 1 ? line.replace('  ', ' ') : line,
  );
}

const NUMBERS = 8;

const numbersIn = (numbers: readonly number[]): string =>
  `${numbers.slice(0, NUMBERS).join(', ')}${numbers.length > NUMBERS ? ', …' : ''}`;

/** "Ana Lima, mayor of Porto Alto"; "[officials]" where the article does not tell who. */
export function whoRuns(speaker: Speaker | null): Run<Style>[] {
  const label = clipped(speaker?.name ?? speaker?.role ?? 'nobody named', 80);
  if (!speaker || speaker.name === null || speaker.certainty === 'unknown')
    return [{ text: `[${label}]`, style: 'source' }];
  const { role } = speaker;
  const who: Run<Style> = { text: label, style: 'source' };
  if (role === null || label.toLowerCase().includes(role.toLowerCase())) return [who];
  return isTitle(role) ? [quiet(`${role} `), who] : [who, quiet(`, ${clipped(role, 60)}`)];
}

const quiet = (text: string): Run<Style> => ({ text, style: 'quiet' });
