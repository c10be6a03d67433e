/** What the user named, to inputs that can be read: one for a page or text, any number for a JSON file. */
import type { Cue } from '../../page/captions.ts';
import { digestOf } from '../../page/digest.ts';
import { decodeText } from '../../page/plain-text.ts';
import type { Input } from '../../read.ts';
import { failed, ok, type Problem, type Result } from '../../record/problem.ts';
import type { Io } from '../io.ts';
import type { Services } from '../services.ts';
import { type Bytes, bytesOf } from './bytes.ts';
import { given } from './given.ts';
import { kindOf } from './kind.ts';
import type { ReadOptions } from './options.ts';

export interface Item {
  /** For messages: as the user wrote it; of an array with its place in it. */
  readonly name: string;
  readonly input: Result<Input>;
  /** Came out of an array, so that the output is one as well. */
  readonly listed: boolean;
  /** Something that the user should know although it can be read. */
  readonly note: string | null;
  /** Of captions: when which part of the text is shown; null for everything else. */
  readonly cues: readonly Cue[] | null;
}

export async function* inputs(options: ReadOptions, io: Io, services: Services): AsyncGenerator<Item> {
  for (const name of options.inputs) {
    const bytes = await bytesOf(name, options, io, services);
    if (bytes.ok) yield* items(name, bytes.value, options);
    else yield problem(name, bytes);
  }
}

async function* items(name: string, found: Bytes, options: ReadOptions): AsyncGenerator<Item> {
  const { bytes, contentType } = found;
  const url = found.url ?? options.url ?? undefined;
  const date = options.date ?? undefined;
  const path = found.url ? (URL.parse(found.url)?.pathname ?? '') : name;
  if (bytes.length === 0) return yield problem(name, failed('empty', 'There is nothing in it.'));
  const kind = kindOf(bytes, path, { as: options.as, contentType });
  if (kind === 'html') {
    return yield item(name, { bytes, ...(contentType ? { contentType } : {}), url, date });
  }
  if (kind === 'other')
    return yield problem(name, failed('unsupported', 'Only pages and texts are read; save its text.'));
  if (kind === 'warc' || kind === 'wacz') return yield await archived(name, bytes, kind, date);
  const decoded = decodeText(bytes, contentType);
  if (!decoded.ok) return yield problem(name, decoded);
  const { text, damaged } = decoded.value;
  const note = damaged ? 'some bytes are not valid UTF-8; "�" stands for them' : null;
  if (kind === 'json') return yield* listedIn(name, text, { url, date });
  const digest = digestOf(bytes);
  if (kind === 'text') return yield item(name, { text, digest, url, date }, note);
  const { text: words, cues } = (await import('../../page/captions.ts')).timedText(text);
  if (words === '')
    return yield problem(name, failed('empty', 'No captions are in it; they begin with WEBVTT or times.'));
  return yield item(name, { text: words, digest, url, date }, note, cues);
}

/** One object, or an array of them. What the file says of itself goes before what the user said of it. */
function* listedIn(name: string, json: string, defaults: Pick<Input, 'url' | 'date'>): Generator<Item> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return yield problem(
      name,
      failed('not-json', 'This is not JSON; a .json file holds one object or an array of them.'),
    );
  }
  const listed = Array.isArray(value);
  for (const [i, entry] of (listed ? (value as unknown[]) : [value]).entries()) {
    const { input } = given(entry);
    yield {
      name: listed ? `${name} [${i}]` : name,
      input: input.ok ? ok({ ...defaults, ...input.value }) : input,
      listed,
      note: null,
      cues: null,
    };
  }
}

/** The first page of a web archive: its own address and charset, which nobody has to say. */
async function archived(
  name: string,
  bytes: Uint8Array,
  kind: 'warc' | 'wacz',
  date: string | undefined,
): Promise<Item> {
  const page =
    kind === 'wacz'
      ? await (await import('../../warc/wacz/first-page.ts')).firstPageOfWacz(bytes)
      : await import('../../warc/first-page.ts').then((w) => w.firstPageOfWarc(w.piecesOf(bytes)));
  if (!page.ok) return problem(name, page);
  const { contentType, url } = page.value;
  // A local file that was kept has no address on the web.
  const found = /^https?:/i.test(url) ? { url } : {};
  return item(name, { bytes: page.value.bytes, ...(contentType ? { contentType } : {}), ...found, date });
}

const item = (name: string, input: Input, note: string | null = null, cues: readonly Cue[] | null = null): Item => ({
  name,
  input: ok(input),
  listed: false,
  note,
  cues,
});

const problem = (name: string, input: { readonly ok: false; readonly problem: Problem }): Item => ({
  name,
  input,
  listed: false,
  note: null,
  cues: null,
});
