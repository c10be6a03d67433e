/** The index of speakers at the end of a page: how often on record, who, with what, where. */
import type { OnRecord } from '../../record/record.ts';
import { legendOf } from './legend.ts';
import type { Style } from './paint.ts';
import { type SpeakerEntry, speakersIn } from './speakers.ts';
import { STANCE_LOOKS, STANCE_ORDER } from './stances.ts';
import { isTitle } from './who.ts';
import { displayWidth } from './width.ts';
import type { Run } from './wrap.ts';

/** One entry, to be set as a paragraph after its count. */
export interface IndexRow {
  readonly count: string;
  readonly who: readonly Run<Style>[];
  readonly what: readonly Run<Style>[];
}

export interface SpeakerIndex {
  readonly named: readonly IndexRow[];
  readonly unnamed: readonly IndexRow[];
  /** Marks of the page and what they mean, in paragraphs. */
  readonly legend: readonly (readonly Run<Style>[])[];
}

/** More numbers than this are not looked up one by one. */
const NUMBERS = 8;

export function speakerIndex({ statements }: OnRecord): SpeakerIndex {
  const entries = speakersIn(statements);
  const digits = displayWidth(String(entries[0]?.count ?? 0));
  const rows = (kept: readonly SpeakerEntry[]) => kept.map((e) => rowOf(e, digits));
  return {
    named: rows(entries.filter((e) => e.naming === 'named')),
    unnamed: rows(entries.filter((e) => e.naming !== 'named')),
    legend: legendOf(statements),
  };
}

const HOW: Readonly<Record<SpeakerEntry['naming'], string | null>> = {
  named: null,
  role: 'by role',
  anonymous: 'anonymous',
  none: null,
  unknown: 'not told who',
};

function rowOf(e: SpeakerEntry, digits: number): IndexRow {
  const label = e.naming === 'unknown' || e.naming === 'none' ? `[${e.label}]` : e.label;
  const told = e.role !== null && !e.label.toLowerCase().includes(e.role.toLowerCase()) ? e.role : null;
  const title = told !== null && isTitle(told) ? `${told} ` : '';
  const role = told !== null && title === '' ? `, ${told}` : '';
  const how = HOW[e.naming];
  return {
    count: `${String(e.count).padStart(digits)}×`,
    who: [
      ...(title === '' ? [] : [{ text: title, style: 'quiet' as const }]),
      { text: label, style: 'source' },
      { text: `${role}${how ? ` (${how})` : ''}`, style: 'quiet' },
    ],
    what: [...stancesOf(e), { text: `\u00a0\u00a0[${numbersOf(e)}]`, style: 'quiet' }],
  };
}

/** "– 3  ✗ 1". */
const stancesOf = (e: SpeakerEntry): Run<Style>[] =>
  STANCE_ORDER.filter((s) => e.stances.has(s)).flatMap((s, i) => [
    { text: i > 0 ? '\u00a0\u00a0' : '', style: 'plain' },
    { text: STANCE_LOOKS[s].glyph, style: STANCE_LOOKS[s].style },
    { text: `\u00a0${e.stances.get(s)}`, style: 'plain' },
  ]);

/** "1, →5, 9 …": the arrow where other words stand for the name. */
const numbersOf = ({ numbers, naming }: SpeakerEntry): string =>
  numbers
    .slice(0, NUMBERS)
    .map(({ n, resolved }) => (resolved && naming === 'named' ? `→${n}` : String(n)))
    .join(', ') + (numbers.length > NUMBERS ? ' …' : '');
