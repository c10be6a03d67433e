/** A file or standard input to what is kept of it: pages and texts as they are, the articles in a JSON file one by one. */
import { basename } from 'node:path';
import type { CaptureNote } from '../../archive/types.ts';
import type { LocalFile } from '../../intake/add-file.ts';
import { failed, type Problem } from '../../record/problem.ts';
import type { Io } from '../io.ts';
import { localBytes } from '../read/bytes.ts';
import { given as objectGiven } from '../read/given.ts';
import { type Kind, kindOf } from '../read/kind.ts';
import type { As } from '../read/options.ts';

export type LocalInput =
  | { readonly kind: 'file'; readonly name: string; readonly file: LocalFile }
  /** A WARC or WACZ file: never read into memory as a whole. */
  | { readonly kind: 'archive' }
  | { readonly kind: 'problem'; readonly name: string; readonly problem: Problem };

const TYPES: Readonly<Partial<Record<Kind, string>>> = {
  html: 'text/html',
  text: 'text/plain',
  captions: 'text/vtt',
};

export async function* localInputs(
  name: string,
  as: As | null,
  given: CaptureNote['given'],
  io: Io,
): AsyncGenerator<LocalInput> {
  if (!as && /\.(warc(\.gz)?|wacz)$/i.test(name)) return yield { kind: 'archive' };
  const bytes = await localBytes(name, io);
  if (!bytes.ok) return yield { kind: 'problem', name, problem: bytes.problem };
  if (bytes.value.length === 0) return yield problem(name, failed('empty', 'There is nothing in it.'));
  const kind = kindOf(bytes.value, name, { as });
  if (kind === 'json') return yield* articlesIn(name, bytes.value, given);
  const contentType = TYPES[kind];
  if (!contentType) return yield problem(name, failed('unsupported', 'Only pages and texts are added; save its text.'));
  const file = { name: name === '-' ? 'standard-input' : basename(name), bytes: bytes.value, contentType, given };
  yield { kind: 'file', name, file };
}

/** The objects of `onrecord read`'s JSON form. What the file says goes before what the person said. */
function* articlesIn(name: string, bytes: Uint8Array, defaults: CaptureNote['given']): Generator<LocalInput> {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(bytes).toString());
  } catch {
    return yield problem(
      name,
      failed('not-json', 'This is not JSON; a .json file holds one object or an array of them.'),
    );
  }
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  for (const [i, entry] of list.entries()) {
    const place = Array.isArray(value) ? `${name} [${i}]` : name;
    const { input, id } = objectGiven(entry);
    if (!input.ok) {
      yield problem(place, input);
      continue;
    }
    const { text, html, url, date, publisher, headline } = input.value;
    const given = {
      url: url ?? defaults.url,
      date: date ?? defaults.date,
      publisher: publisher ?? defaults.publisher,
      headline: headline ?? null,
    };
    const file = {
      name: id ?? `${basename(name)}-${i}`,
      bytes: Buffer.from(text ?? html ?? ''),
      contentType: text === undefined ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8',
      given,
    };
    yield { kind: 'file', name: place, file };
  }
}

const problem = (name: string, { problem }: { readonly problem: Problem }): LocalInput => ({
  kind: 'problem',
  name,
  problem,
});
