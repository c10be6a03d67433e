/** Who is on record in an article: each speaker once, joined by resolved name. */
import type { OnRecord, RecordedStatement } from '../../record/record.ts';
import type { Speaker, Stance } from '../../record/statement.ts';
import { writtenSource } from './who.ts';

export interface SpeakerEntry {
  /** As shown: the name, or the words that stand for somebody who is not named. */
  readonly label: string;
  readonly role: string | null;
  /** 'unknown': the text does not tell who it is. */
  readonly naming: 'named' | 'role' | 'anonymous' | 'none' | 'unknown';
  readonly count: number;
  readonly stances: ReadonlyMap<Stance, number>;
  /** Of the statements, in order; `resolved` where other words stand for the name. */
  readonly numbers: readonly { readonly n: number; readonly resolved: boolean }[];
}

/** Most often on record first, then in the order of the text. Statement n is `statements[n - 1]`. */
export function speakersIn(statements: OnRecord['statements']): SpeakerEntry[] {
  const groups = new Map<string, RecordedStatement[]>();
  const numbers = new Map(statements.map((s, i) => [s, i + 1]));
  for (const s of statements) {
    const key = keyOf(s);
    const group = groups.get(key);
    if (group) group.push(s);
    else groups.set(key, [s]);
  }
  return [...groups.values()]
    .map((group) => {
      const stances = new Map<Stance, number>();
      for (const s of group) stances.set(s.stance, (stances.get(s.stance) ?? 0) + 1);
      return {
        label: labelOf(group[0]!),
        role: group.map((s) => s.speaker.role).find((role) => role !== null) ?? null,
        naming: namingOf(group[0]!.speaker),
        count: group.length,
        stances,
        numbers: group.map((s) => ({ n: numbers.get(s)!, resolved: s.speaker.certainty === 'resolved' })),
      };
    })
    .sort((a, b) => b.count - a.count);
}

/** Whether these are one speaker for all that the record tells. Descriptions are joined by their words. */
export const keyOf = (s: RecordedStatement): string =>
  `${namingOf(s.speaker)} ${labelOf(s)
    .toLowerCase()
    .replace(/^(?:the|an?) /, '')}`;

function namingOf({ name, naming, certainty }: Speaker): SpeakerEntry['naming'] {
  if (naming === 'none' && name === null) return 'none';
  if (name === null || certainty === 'unknown') return 'unknown';
  return naming === 'role' || naming === 'anonymous' ? naming : 'named';
}

function labelOf(s: RecordedStatement): string {
  const { name, certainty } = s.speaker;
  if (name !== null && certainty !== 'unknown') return name;
  return writtenSource(s) || name || 'nobody named';
}
