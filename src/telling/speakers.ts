/** Who is on record in an article: how each statement names them, and each speaker once. */
import type { RecordedStatement } from '../record/record.ts';
import type { Speaker, Stance } from '../record/statement.ts';

export interface SpeakerEntry {
  /** Tells the speakers of an article apart. */
  readonly key: string;
  /** As shown: the name, or the words that stand for somebody who is not named. */
  readonly label: string;
  readonly role: string | null;
  /** 'unknown': the text does not tell who it is. */
  readonly naming: 'named' | 'role' | 'anonymous' | 'none' | 'unknown';
  readonly stances: Readonly<Partial<Record<Stance, number>>>;
  /** Numbers of the statements in the article, from 1. */
  readonly numbers: readonly number[];
}

/** Most often on record first, then in the order of the text. Statement n is `statements[n - 1]`. */
export function speakersIn(statements: readonly RecordedStatement[]): SpeakerEntry[] {
  const groups = new Map<string, number[]>();
  for (const [i, s] of statements.entries()) {
    const key = speakerKey(s);
    const numbers = groups.get(key);
    if (numbers) numbers.push(i + 1);
    else groups.set(key, [i + 1]);
  }
  return [...groups]
    .map(([key, numbers]) => entryOf(key, numbers, statements))
    .sort((a, b) => b.numbers.length - a.numbers.length);
}

function entryOf(key: string, numbers: readonly number[], statements: readonly RecordedStatement[]): SpeakerEntry {
  const group = numbers.map((n) => statements[n - 1]!);
  const stances: Partial<Record<Stance, number>> = {};
  for (const { stance } of group) stances[stance] = (stances[stance] ?? 0) + 1;
  return {
    key,
    label: speakerLabel(group[0]!),
    role: group.map((s) => s.speaker.role).find((role) => role !== null) ?? null,
    naming: namingOf(group[0]!.speaker),
    stances,
    numbers,
  };
}

/**
 * The same for statements of one speaker, for all that the record tells: a name, or the same words and way of naming.
 * "ana lima"; "officials (anonymous)".
 */
export function speakerKey(s: RecordedStatement): string {
  const naming = namingOf(s.speaker);
  const label = speakerLabel(s)
    .toLowerCase()
    .replace(/^(?:the|an?) /, '')
    .slice(0, 200);
  return naming === 'named' ? label : `${label} (${naming})`;
}

export function speakerLabel(s: RecordedStatement): string {
  const { name, certainty } = s.speaker;
  if (name !== null && certainty !== 'unknown') return name;
  return writtenSource(s) || name || 'nobody named';
}

function namingOf({ name, naming, certainty }: Speaker): SpeakerEntry['naming'] {
  if (naming === 'none' && name === null) return 'none';
  if (name === null || certainty === 'unknown') return 'unknown';
  return naming === 'role' || naming === 'anonymous' ? naming : 'named';
}

/** How somebody without a name is on record; null where the label says so itself. */
export const NAMING_WORDS: Readonly<Record<SpeakerEntry['naming'], string | null>> = {
  named: null,
  role: 'by role',
  anonymous: 'anonymous',
  none: null,
  unknown: 'not told who',
};

/** The label, in brackets where it is nobody's name or description: "[he]". */
export const isBracketed = ({ naming }: SpeakerEntry): boolean => naming === 'unknown' || naming === 'none';

/** The role, where the label does not hold it: "police chief" says all. */
export const roleBeside = ({ label, role }: Pick<SpeakerEntry, 'label' | 'role'>): string | null =>
  role !== null && !label.toLowerCase().includes(role.toLowerCase()) ? role : null;

/** The source as it stands in the article, without the mark that parts it from what follows. */
export const writtenSource = (s: RecordedStatement): string =>
  withoutMark(s.source.map((span) => span.text).join(' … '));

/** Bounded, so that a text of nothing but marks costs no more than its length. */
export const withoutMark = (text: string): string => text.replace(/[\s,;:–—]{1,20}$/, '');
