/** All hostile cases in one archive: of each the page that came, what is read of it, and a later revision with its words in every field. */
import { storeProblem } from '../../src/archive/articles/store-reading.ts';
import { keep } from '../../src/archive/captures/keep.ts';
import { review } from '../../src/archive/review/review.ts';
import type { NewCapture, NewExchange } from '../../src/archive/types.ts';
import type { OnRecord } from '../../src/record/record.ts';
import { added, type TestArchive, testArchive } from '../helpers/archive.ts';
import type { HostileCase } from './case.ts';
import { forgedRecord, readRecord, strangersRecord } from './forge.ts';

export function hostileArchive(cases: readonly HostileCase[]): TestArchive {
  const archive = testArchive();
  archive.transaction(() => {
    for (const [i, one] of cases.entries()) addCase(archive, one, i);
  });
  return archive;
}

function addCase(archive: TestArchive, one: HostileCase, i: number): void {
  const { words, page, contentType } = one;
  const url = `https://case${i}.example/story${i % 3 === 0 ? `?${words.slice(0, 2000)}` : ''}`;
  const read = readRecord(page, contentType, url);
  const capture = one.file === null ? answered(one, url, at(i)) : local(one, at(i));
  if (read.ok) added(archive, capture, read.value);
  else storeProblem(archive, keep(archive, capture).id, { ...read.problem, message: words || read.problem.message });

  const forged = added(archive, answered(one, url, at(i, 1)), forgedRecord([words], 4, url));
  if (i % 4 === 0) added(archive, answered(one, url, at(i, 2)), strangersRecord(words.slice(0, 5000), url));
  reviewed(archive, forged.articleId, words);
  archive
    .sql(
      "insert or ignore into watch (url_key, url, kind, title, added, due) values (?, ?, 'feed', ?, '2026-03-02', '2026-03-03T08:00:00.000Z')",
    )
    .run(`k${i}`, `https://feed${i}.example/${words.slice(0, 500)}`, words);
}

/** A person whose name and reasons are hostile too; what the archive refuses is refused. */
function reviewed(archive: TestArchive, articleId: number, words: string): void {
  const { key } = archive.sql('select key from article where id = ?').get(articleId) as { key: string };
  const rows = archive
    .sql('select sid from statement where article_id = ? and current = 1 order by id limit 3')
    .all(articleId) as unknown as { sid: string }[];
  const person = { by: words.slice(0, 100) || 'me', why: words.slice(0, 2000) };
  const acts = [
    { kind: 'confirm' },
    { kind: 'correct', values: { 'speaker.role': words.slice(0, 300) || 'x' } },
    { kind: 'reject' },
  ] as const;
  for (const [n, { sid }] of rows.entries()) review(archive, { article: key }, sid, acts[n]!, person);
}

/** Lines of a list in articles of many statements each, for lists of thousands. */
export function addList(archive: TestArchive, lines: readonly string[], each: number): void {
  archive.transaction(() => {
    for (let from = 0; from < lines.length; from += each) {
      const words = lines.slice(from, from + each);
      const url = `https://list${from}.example/story`;
      const record: OnRecord = forgedRecord(words, words.length, url);
      added(
        archive,
        answered(
          { page: words.join('\n'), contentType: 'text/html', headers: words.slice(0, 20).map((w) => ['X-Title', w]) },
          url,
          at(from, 3),
        ),
        record,
      );
    }
  });
}

const at = (i: number, minute = 0): string => new Date(Date.UTC(2026, 2, 2, 8, minute, i)).toISOString();

const NOTE = {
  via: 'add',
  source: null,
  robots: 'not-asked',
  given: { url: null, date: null, publisher: null, headline: null },
} as const;

function local({ file, page, contentType }: HostileCase, at: string): NewCapture {
  return {
    purpose: 'page',
    at,
    exchanges: [],
    local: { name: file!, bytes: Buffer.from(page as string), contentType },
    note: NOTE,
  };
}

function answered(
  { page, headers, contentType }: Pick<HostileCase, 'page' | 'headers' | 'contentType'>,
  url: string,
  at: string,
): NewCapture {
  const body = Buffer.from(page as string);
  const lines = [['Content-Type', contentType], ...headers] as const;
  const head = `HTTP/1.1 200 OK\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
  const exchange: NewExchange = {
    url,
    startedAt: at,
    milliseconds: 120,
    requestBytes: Buffer.from(`GET /story HTTP/1.1\r\nHost: case.example\r\n\r\n`),
    responseBytes: Buffer.concat([Buffer.from(head), body]),
    status: 200,
    headers: lines as NewExchange['headers'],
    bodyBytes: body,
    withheld: [],
    remoteAddress: '192.0.2.1',
    proxy: null,
    isolated: false,
    tls: null,
    truncated: null,
  };
  return { purpose: 'page', at, exchanges: [exchange], local: null, note: { ...NOTE, source: url } };
}
