/** The index of speakers at the end of a page: how often on record, who, with what, where. */
import type { OnRecord } from '../../record/record.ts';
import { isBracketed, NAMING_WORDS, roleBeside, type SpeakerEntry, speakersIn } from '../../telling/speakers.ts';
import { STANCE_LOOKS, STANCE_ORDER } from '../../telling/stances.ts';
import { legendOf } from './legend.ts';
import type { Style } from './paint.ts';
import { STANCE_STYLES } from './stances.ts';
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
  const digits = displayWidth(String(entries[0]?.numbers.length ?? 0));
  const rows = (kept: readonly SpeakerEntry[]) => kept.map((e) => rowOf(e, digits, statements));
  return {
    named: rows(entries.filter((e) => e.naming === 'named')),
    unnamed: rows(entries.filter((e) => e.naming !== 'named')),
    legend: legendOf(statements),
  };
}

function rowOf(e: SpeakerEntry, digits: number, statements: OnRecord['statements']): IndexRow {
  const label = isBracketed(e) ? `[${e.label}]` : e.label;
  const told = roleBeside(e);
  const title = told !== null && isTitle(told) ? `${told} ` : '';
  const role = told !== null && title === '' ? `, ${told}` : '';
  const how = NAMING_WORDS[e.naming];
  return {
    count: `${String(e.numbers.length).padStart(digits)}×`,
    who: [
      ...(title === '' ? [] : [{ text: title, style: 'quiet' as const }]),
      { text: label, style: 'source' },
      { text: `${role}${how ? ` (${how})` : ''}`, style: 'quiet' },
    ],
    what: [...stancesOf(e), { text: `\u00a0\u00a0[${numbersOf(e, statements)}]`, style: 'quiet' }],
  };
}

/** "– 3  ✗ 1". */
const stancesOf = (e: SpeakerEntry): Run<Style>[] =>
  STANCE_ORDER.filter((s) => e.stances[s]).flatMap((s, i) => [
    { text: i > 0 ? '\u00a0\u00a0' : '', style: 'plain' },
    { text: STANCE_LOOKS[s].glyph, style: STANCE_STYLES[s] },
    { text: `\u00a0${e.stances[s]}`, style: 'plain' },
  ]);

/** "1, →5, 9 …": the arrow where other words stand for the name. */
const numbersOf = ({ numbers, naming }: SpeakerEntry, statements: OnRecord['statements']): string =>
  numbers
    .slice(0, NUMBERS)
    .map((n) => (naming === 'named' && statements[n - 1]!.speaker.certainty === 'resolved' ? `→${n}` : String(n)))
    .join(', ') + (numbers.length > NUMBERS ? ' …' : '');
