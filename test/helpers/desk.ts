/** A desk over a small archive: servers of the test on 127.0.0.1, a clock that the test moves, a reader that needs no weights. */
import type { TestContext } from 'node:test';
import { type Archive, openArchive } from '../../src/archive/archive.ts';
import { openNetwork } from '../../src/capture/network.ts';
import { direct } from '../../src/capture/policy.ts';
import type { Desk } from '../../src/intake/desk.ts';
import type { Input } from '../../src/read.ts';
import { failed, ok, type Result } from '../../src/record/problem.ts';
import type { OnRecord } from '../../src/record/record.ts';
import { folder } from '../cli/harness.ts';
import { markedRecord } from './marked-record.ts';
import { onePolicy } from './policies.ts';

export interface TestDesk extends Desk {
  /** Inputs that were read, in order. */
  readonly inputs: Input[];
  /** Time goes on. */
  wait(minutes: number): void;
  /** The same archive, opened anew. */
  again(): TestDesk;
}

export function testDesk(t: TestContext, at = folder(t)('archive'), from = '2026-03-02T08:00:00.000Z'): TestDesk {
  let now = Date.parse(from);
  const archive = openArchive(at, { create: true, now: () => new Date(now++) });
  t.after(() => archive.close());
  const clock = {
    now: () => now,
    // Nobody waits for a server that wants a pause: the clock moves.
    sleep: async (milliseconds: number) => {
      now += milliseconds;
    },
  };
  const inputs: Input[] = [];
  return {
    archive,
    network: openNetwork(onePolicy(direct), { allowPrivate: true, clock }),
    inputs,
    read: async (input) => {
      inputs.push(input);
      return readSimply(input);
    },
    wait(minutes) {
      now += minutes * 60_000;
    },
    again() {
      archive.close();
      return testDesk(t, at, new Date(now).toISOString());
    },
  };
}

/** Reads pages as simple as those of the test: `<h1>`, `<p>`, a canonical link, and "NAME said WORDS." */
export async function readSimply(input: Input): Promise<Result<OnRecord>> {
  const html = input.html ?? Buffer.from(input.bytes ?? input.text ?? '').toString();
  const inner = (tag: string): string[] =>
    [...html.matchAll(new RegExp(`<${tag}[^>]*>(.*?)</${tag}>`, 'gs'))].map((m) => m[1]!);
  const text = input.text ?? inner('p').join('\n\n');
  if (text === '') return failed('no-article', 'There is no article text on this page.');
  let n = 0;
  const marked = text.replace(
    /([A-Z]\w+ [A-Z]\w+) (said|claimed|denied) (“[^”]*”|[^.”]*)/g,
    (_, who: string, cue: string, words: string) => {
      n++;
      return `⟦${n}.source ${who}⟧ ⟦${n}.cue ${cue}⟧ ⟦${n}.content ${words}⟧`;
    },
  );
  const record = markedRecord(marked, { headline: inner('h1')[0] ?? input.headline ?? null });
  const canonical = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1] ?? null;
  const url = input.url ?? null;
  return ok({ ...record, article: { ...record.article, url, canonical, publisher: input.publisher ?? null } });
}

export const counts = (archive: Archive) =>
  ({
    ...archive
      .sql(
        `select (select count(*) from article) as articles, (select count(*) from revision) as revisions,
           (select count(*) from capture where purpose = 'page') as captures,
           (select coalesce(sum(sightings), 0) from revision) as sightings`,
      )
      .get(),
  }) as unknown as { articles: number; revisions: number; captures: number; sightings: number };

/** A page of a newspaper, long enough to be known again under another address. */
export const story = (headline: string, more = 'Ana Lima said “We will mend it.”', head = ''): string =>
  `<html><head>${head}</head><body><h1>${headline}</h1><p>${more}</p>${BODY.map((p) => `<p>${p}</p>`).join('')}</body></html>`;

const BODY = [
  'The bridge over the Long Water was closed on Monday after divers had found cracks in two of its nine piers.',
  'Lorries were sent over the mountain road, which takes an hour and a half longer and is closed in snow.',
  'The town council will meet on Thursday evening to decide whether the ferry of the old fishing harbour should run again.',
  'Children from the north bank were brought to school by boat, and the baker sent bread across with them.',
];
