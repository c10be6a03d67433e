/** Whether a line of the log is a review entry that can be applied: an archive, and so its log, may come from a stranger. */
import type { LogEntry } from '../store/log-file.ts';
import { CHOICES } from './check.ts';
import { REVIEW_KINDS, type ReviewEntry, type UndoEntry } from './entry.ts';
import { isField } from './fields.ts';

type Test = (value: unknown) => boolean;

const isText: Test = (v) => typeof v === 'string';
const isTextOrNull: Test = (v) => v === null || isText(v);
const isNumber: Test = (v) => typeof v === 'number' && Number.isFinite(v);
const isNumberOrNull: Test = (v) => v === null || isNumber(v);
const oneOf =
  (choices: readonly unknown[]): Test =>
  (v) =>
    choices.includes(v);
const orNull =
  (test: Test): Test =>
  (v) =>
    v === null || test(v);
const MOST = 1000;
const listOf =
  (test: Test): Test =>
  (v) =>
    Array.isArray(v) && v.length <= MOST && v.every(test);
const object =
  (tests: Readonly<Record<string, Test>>): Test =>
  (v) =>
    typeof v === 'object' &&
    v !== null &&
    !Array.isArray(v) &&
    Object.entries(tests).every(([name, test]) => test((v as Record<string, unknown>)[name]));

const PLACE: Readonly<Record<string, Test>> = {
  start: (v) => Number.isSafeInteger(v) && (v as number) >= 0,
  end: (v) => Number.isSafeInteger(v) && (v as number) > 0,
  exact: isText,
  prefix: isText,
  suffix: isText,
};
const isQuote = object(PLACE);
const SPEAKER: Readonly<Record<string, Test>> = {
  name: isTextOrNull,
  role: isTextOrNull,
  kind: oneOf(CHOICES['speaker.kind']),
  naming: oneOf(CHOICES['speaker.naming']),
};

const FIELD_TESTS: Readonly<Record<string, Test>> = {
  source: listOf(isQuote),
  cue: orNull(isQuote),
  content: listOf(isQuote),
  form: oneOf(CHOICES.form),
  stance: oneOf(CHOICES.stance),
  tone: oneOf(CHOICES.tone),
  addressee: orNull(isQuote),
  channel: orNull(isQuote),
  said: orNull(object({ ...PLACE, value: isText })),
  figures: listOf(
    object({
      ...PLACE,
      value: isNumberOrNull,
      low: isNumberOrNull,
      high: isNumberOrNull,
      bound: isText,
      unit: isTextOrNull,
      of: isTextOrNull,
      asOf: isTextOrNull,
    }),
  ),
  refersTo: listOf(isText),
  within: isTextOrNull,
};

const isStatement = object({
  ...FIELD_TESTS,
  id: isText,
  speaker: object({ ...SPEAKER, aliases: listOf(isText), certainty: oneOf(['named', 'resolved', 'unknown']) }),
  labels: listOf(object({ ...PLACE, kind: oneOf(['distancing', 'affiliation']) })),
  confidence: isNumber,
});

const isChange: Test = (v) => {
  const { field, to } = (v ?? {}) as Record<string, unknown>;
  if (typeof field !== 'string' || !isField(field)) return false;
  return (FIELD_TESTS[field] ?? SPEAKER[field.slice('speaker.'.length)]!)(to);
};

const isAnyReview = object({
  article: isText,
  revision: isText,
  text: isText,
  capture: isText,
  passage: orNull(object({ ...PLACE, times: isNumber })),
  statement: isText,
  reader: object({ version: isText, model: isText }),
  seen: orNull(isStatement),
  changes: listOf(isChange),
  made: listOf(isStatement),
  joined: orNull(object({ statement: isText, seen: isStatement })),
  why: isTextOrNull,
});

const MAKERS: ReadonlySet<string> = new Set(['add', 'split', 'join', 'reattach']);

export function isReview(entry: LogEntry): entry is ReviewEntry | UndoEntry {
  if (entry.kind === 'undo') return isText(entry.undoes) && isText(entry.article) && isText(entry.statement);
  if (!(REVIEW_KINDS as readonly string[]).includes(entry.kind) || !isAnyReview(entry)) return false;
  const { kind, seen, made, joined, passage } = entry as ReviewEntry;
  return (
    (kind === 'add') === (seen === null) &&
    MAKERS.has(kind) === made.length > 0 &&
    (kind === 'join') === (joined !== null) &&
    (kind === 'dismiss') === (passage === null)
  );
}
