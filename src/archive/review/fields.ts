/** The fields of a statement that people can correct, one by one. */
import type { RecordedStatement } from '../../record/record.ts';
import type { Speaker } from '../../record/statement.ts';

export const SPAN_FIELDS = ['source', 'cue', 'content'] as const;
const SPEAKER_FIELDS = ['speaker.name', 'speaker.role', 'speaker.kind', 'speaker.naming'] as const;
const OTHERS = ['form', 'stance', 'tone', 'addressee', 'channel', 'said', 'figures', 'refersTo', 'within'] as const;

export const FIELDS = [...SPAN_FIELDS, ...SPEAKER_FIELDS, ...OTHERS] as const;
export type Field = (typeof FIELDS)[number];

export const isField = (name: string): name is Field => (FIELDS as readonly string[]).includes(name);
const isSpeakerField = (field: Field): boolean => field.startsWith('speaker.');

export function fieldValue(statement: RecordedStatement, field: Field): unknown {
  return isSpeakerField(field)
    ? statement.speaker[field.slice('speaker.'.length) as keyof Speaker]
    : statement[field as keyof RecordedStatement];
}

/** The statement with another value; the value must be one that `check` let pass. */
export function withValue(statement: RecordedStatement, field: Field, value: unknown): RecordedStatement {
  if (!isSpeakerField(field)) return { ...statement, [field]: value };
  if (field === 'speaker.name') return { ...statement, speaker: renamed(statement, value as string | null) };
  return {
    ...statement,
    speaker: { ...statement.speaker, [field.slice('speaker.'.length)]: value } as Speaker,
  };
}

/** Other forms of the name were those of whom the machine had; a person who gives a name knows it. */
function renamed({ speaker, source }: RecordedStatement, name: string | null): Speaker {
  if (name === speaker.name) return speaker;
  const written = name !== null && source.some((span) => span.text.includes(name));
  return { ...speaker, name, aliases: [], certainty: name === null ? 'unknown' : written ? 'named' : 'resolved' };
}

/** `base` with the fields of `person` that people decided; a corrected name must not get the role of whom the machine has. */
export function combined(
  base: RecordedStatement,
  person: RecordedStatement,
  decided: ReadonlySet<Field>,
): RecordedStatement {
  let out = base;
  for (const field of decided)
    out = isSpeakerField(field)
      ? { ...out, speaker: person.speaker }
      : withValue(out, field, fieldValue(person, field));
  return out;
}

/** Whether two values of a field say the same; spans by their place. */
export const sameValue = (a: unknown, b: unknown): boolean => without(a, WORDS) === without(b, WORDS);
/** The same of values from two texts, where places differ: spans by their words. Both as quotes. */
export const sameWords = (a: unknown, b: unknown): boolean => without(a, PLACES) === without(b, PLACES);

const WORDS: ReadonlySet<string> = new Set(['text', 'exact', 'prefix', 'suffix']);
const PLACES: ReadonlySet<string> = new Set(['start', 'end', 'prefix', 'suffix']);

const without = (value: unknown, left: ReadonlySet<string>): string =>
  JSON.stringify(value ?? null, (_, inner) =>
    inner === null || typeof inner !== 'object' || Array.isArray(inner)
      ? inner
      : Object.fromEntries(
          Object.entries(inner)
            .filter(([key]) => !left.has(key))
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        ),
  );
