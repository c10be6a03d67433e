/**
 * A stand-in for the public library, for tests of the command line: no weights, one statement for every “quotation”, and
 * certain words of the text make it misbehave. Workers import it too.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
import type { Explained } from '../../src/explain.ts';
import type { Input } from '../../src/read.ts';
import type { Reader } from '../../src/reading/reader.ts';
import { failed, ok, type Result } from '../../src/record/problem.ts';
import type { OnRecord } from '../../src/record/record.ts';
import { record, statement } from './records.ts';

export async function openReader(): Promise<Reader> {
  if (process.env.FAKE_READER === 'broken') throw new Error('the weights are missing');
  const nothing = { read: async () => [], explain: async () => null };
  return { version: '0.0.0', model: 'sha256:fake', ...nothing, close: async () => {} };
}

export async function explain(input: Input, n: number): Promise<Result<Explained>> {
  const result = await read(input);
  if (!result.ok) return result;
  const { statements } = result.value;
  const statement = statements[n - 1];
  if (!statement) return failed('not-found', `There is no statement ${n}; the article has ${statements.length}.`);
  const reasons = [
    { layer: 'stance', value: statement.stance, because: ['rule “cue class” on “said\u001b[2J”'], instead: [] },
    { layer: 'speaker', value: null, because: [], instead: [{ value: 'Bo Sand', because: '0.20' }] },
    { layer: 'figures', value: null, because: [], instead: [] },
  ];
  return ok({ record: result.value, number: n, statement, reasons });
}

export async function read(input: Input): Promise<Result<OnRecord>> {
  const text = input.text ?? input.html ?? Buffer.from(input.bytes!).toString();
  if (text.trim() === '') return failed('empty', 'There is nothing in it.');
  if (text.includes('THROW')) throw new TypeError('thrown on purpose');
  if (text.includes('DIE') && !isMainThread) process.exit(3);
  const slow = /SLOW (\d+)/.exec(text);
  if (slow) await new Promise((resolve) => setTimeout(resolve, Number(slow[1])));
  const digest = `sha256:${createHash('sha256').update(text).digest('hex')}`;
  return ok(
    record({
      id: input.id ?? digest.slice(7, 23),
      article: {
        text,
        digest,
        url: input.url ?? null,
        datePublished: input.date ?? null,
        headline: input.headline ?? (input.text === undefined ? 'A page' : null),
        publisher: input.publisher ?? null,
      },
      statements: [...text.slice(0, 10_000).matchAll(/“[^”]*”/g)].map((m, i) =>
        statement({ id: `s${i}`, content: [{ start: m.index, end: m.index + m[0].length, text: m[0] }] }),
      ),
    }),
  );
}

/** Most memory that this process has had, in MB (Linux). */
export const peakMemory = (): number =>
  Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024;
