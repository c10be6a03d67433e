/** A file of records, one a line, as `onrecord read --ndjson` writes it. */
import { createReadStream } from 'node:fs';
import { faultOfRecord } from '../../record/check-record.ts';
import { failed, ok, type Result } from '../../record/problem.ts';
import type { OnRecord } from '../../record/record.ts';
import type { Io } from '../io.ts';
import { LONGEST_LINE } from '../read/filter.ts';
import { type Line, lines } from '../read/lines.ts';

export interface RecordLine {
  /** From 1; 0: the file as a whole. */
  readonly line: number;
  readonly record: Result<OnRecord>;
}

/** Bytes of all lines. */
const MOST = 512 * 1024 * 1024;

/** Ends after the first problem of the file itself. */
export async function* recordLines(name: string, io: Io): AsyncGenerator<RecordLine> {
  const stream = name === '-' ? io.stdin : createReadStream(name);
  let size = 0;
  try {
    for await (const line of lines(stream, LONGEST_LINE)) {
      size += line.bytes?.length ?? LONGEST_LINE;
      if (size > MOST)
        return yield { line: 0, record: failed('too-large', `There are more than ${MOST / 1024 / 1024} MB in it.`) };
      const record = recordOf(line);
      if (record) yield { line: line.number, record };
      if (line.number === 1 && record?.ok === false && isArray(line)) return;
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    yield {
      line: 0,
      record: failed(code === 'ENOENT' ? 'not-found' : 'not-readable', WORDS[code] ?? unreadable(code)),
    };
  } finally {
    stream.destroy();
  }
}

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file; check the path.',
  ENOTDIR: 'There is no such file; check the path.',
  EISDIR: 'This is a folder; give a file of records, made with onrecord read --format ndjson.',
  EACCES: 'This file may not be read; check its permissions.',
};
const unreadable = (code: string): string => `This file cannot be read (${code}).`;

/** An array over many lines would give a problem for each. */
const isArray = ({ bytes }: Line): boolean => bytes !== null && /^\s*\[/.test(bytes.subarray(0, 100).toString());

/** Null for an empty line. */
function recordOf({ bytes }: Line): Result<OnRecord> | null {
  if (bytes === null) return failed('too-large', `It has more than ${LONGEST_LINE} bytes.`);
  const value = parsed(bytes);
  if (value === EMPTY) return null;
  if (value === BROKEN || typeof value !== 'object' || value === null || Array.isArray(value))
    return failed('not-json', 'This is no record; a line holds one, as onrecord read --format ndjson writes it.');
  if ('error' in value) return failed('bad-input', `It could not be read: ${messageOf(value)}`);
  if (!('statements' in value) && ('text' in value || 'html' in value))
    return failed('bad-input', 'This is not read yet; onrecord read --ndjson makes records of such lines.');
  const fault = faultOfRecord(value);
  return fault === null ? ok(value as OnRecord) : failed('bad-input', `This record does not hold together: ${fault}.`);
}

const EMPTY = Symbol('empty');
const BROKEN = Symbol('broken');
const strict = new TextDecoder('utf-8', { fatal: true });

function parsed(bytes: Buffer): unknown {
  try {
    const text = strict.decode(bytes);
    return text.trim() === '' ? EMPTY : JSON.parse(text);
  } catch {
    return BROKEN;
  }
}

function messageOf(value: object): string {
  const { id, error } = value as { readonly id?: unknown; readonly error?: { readonly message?: unknown } | null };
  const message = typeof error?.message === 'string' ? error.message.slice(0, 300) : 'no reason given';
  return `${message}${typeof id === 'string' ? ` (id ${id.slice(0, 100)})` : ''}`;
}
