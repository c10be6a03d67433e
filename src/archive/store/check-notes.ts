/** Notes from WARC files, which may be anybody's: each is what it says, or null. */
import type { Problem, ProblemCode } from '../../record/problem.ts';
import type { Sighting } from '../articles/store-reading.ts';
import type { CaptureFacts, CapturePlace } from '../captures/row.ts';

/** Of a capture in an imported file: its note is in one of ours, because an imported file speaks for itself only. */
export type ImportedPlace = Omit<CapturePlace, 'fileId'> & { readonly file: string };

type Fields = Readonly<Record<string, unknown>>;
type Test = (value: unknown) => boolean;

const isText: Test = (value) => typeof value === 'string';
const isCount: Test = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const isTime: Test = (value) => isText(value) && !Number.isNaN(Date.parse(value as string));
const isObject: Test = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const orNull =
  (test: Test): Test =>
  (value) =>
    value === null || test(value);
const oneOf =
  (...words: readonly string[]): Test =>
  (value) =>
    words.includes(value as string);
const shaped =
  (form: Readonly<Record<string, Test>>): Test =>
  (value) =>
    isObject(value) && Object.entries(form).every(([name, test]) => test((value as Fields)[name]));

const isNote = shaped({
  via: oneOf('add', 'follow', 'web', 'import'),
  source: orNull(isText),
  robots: oneOf('allowed', 'overridden', 'not-asked'),
  given: shaped({ url: orNull(isText), date: orNull(isText), publisher: orNull(isText), headline: orNull(isText) }),
});

const isNetwork = shaped({
  milliseconds: isCount,
  remoteAddress: orNull(isText),
  proxy: orNull(isText),
  isolated: (value) => typeof value === 'boolean',
  tls: orNull(shaped({ protocol: isText, cipher: isText, certificate: isText })),
  truncated: orNull(oneOf('length', 'time', 'disconnect')),
  withheld: (value) => Array.isArray(value) && value.every(isText),
});

const isFacts = shaped({
  recordId: isText,
  purpose: oneOf('page', 'feed', 'sitemap', 'robots', 'icon'),
  url: isText,
  finalUrl: isText,
  at: isTime,
  status: orNull(isCount),
  contentType: orNull(isText),
  digest: isText,
  bytes: isCount,
  revisitOf: orNull(isText),
  note: isNote,
  network: orNull(isNetwork),
  etag: orNull(isText),
  lastModified: orNull(isText),
});

const isPlace = shaped({ file: isText, start: isCount, length: isCount, answerStart: isCount, answerLength: isCount });

export function captureIn(value: unknown): (CaptureFacts & { readonly place?: ImportedPlace }) | null {
  if (!isFacts(value)) return null;
  const { place } = value as { place?: unknown };
  return place === undefined || isPlace(place) ? (value as CaptureFacts) : null;
}

export const sightingIn = (value: unknown): Sighting | null =>
  shaped({ capture: isText, reading: isText, addresses: (v) => Array.isArray(v) && v.every(isText) })(value)
    ? (value as Sighting)
    : null;

export const problemIn = (
  value: unknown,
): (Problem & { readonly capture: string; readonly code: ProblemCode }) | null =>
  shaped({ capture: isText, code: isText, message: isText })(value) ? (value as Problem & { capture: string }) : null;
