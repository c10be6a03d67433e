import assert from 'node:assert/strict';
import { test } from 'node:test';
import { added, fetched, type TestArchive, testArchive } from '../../../test/helpers/archive.ts';
import { markedRecord } from '../../../test/helpers/marked-record.ts';
import { put } from '../../../test/helpers/review.ts';
import { HOSTILE, testApp } from '../../../test/helpers/web.ts';
import { compareWithTranscript } from '../../coverage/transcripts/compare.ts';
import { clock } from './transcripts-passages-view.ts';
import { type TranscriptRow, transcriptRows } from './transcripts-rows.ts';

const document = (id: string, text: string) => ({ id, article: { text, blocks: [] }, statements: [] });

function rows(said: string, heard: string): TranscriptRow[] {
  const options = { kind: 'transcript' as const, cues: [] };
  return transcriptRows(compareWithTranscript(document('said', said), document('heard', heard), options));
}

const text = (pieces: TranscriptRow['said']): string =>
  pieces.map(({ mark, text }) => (mark ? `[${text}]` : text)).join('');

const FIRST = 'The alarm in the old control room was on that night and everybody in the building could hear it.';
const SECOND = 'Nobody had tested the panel since the autumn of the year before because the key was lost.';
const THIRD = 'We will publish the whole report of the inspectors as soon as the council has read it.';

test('a cut is a row of its own, with who is cut named in it', () => {
  const found = rows(`THE CHAIR: ${FIRST}\nBO SAND: ${SECOND}\nTHE CHAIR: ${THIRD}`, `${FIRST} ${THIRD}`);
  const cut = found.find(({ kind }) => kind === 'cut')!;
  assert.match(text(cut.said), /Nobody had tested the panel/);
  assert.deepEqual([cut.heard, cut.cut], [[], 1]);
  const labels = found.flatMap(({ said }) => said.filter((p) => p.isLabel).map((p) => p.text.trim()));
  const speakers = found.map(({ speaker }) => speaker).filter((s) => s !== null);
  assert.ok(['THE CHAIR', 'BO SAND'].every((name) => [...labels, ...speakers].some((l) => l.startsWith(name))));
});

test('an altered word stands among the words around it, marked on both sides', () => {
  const found = rows(FIRST, FIRST.replace('hear', 'smell'));
  const row = found.find(({ said }) => said.some((p) => p.mark))!;
  assert.match(text(row.said), /could \[hear\] it/);
  assert.match(text(row.heard), /could \[smell\] it/);
});

test('what was moved stands where it was said and where it is heard, each once', () => {
  const found = rows(`${FIRST} ${SECOND} ${THIRD}`, `${SECOND} ${FIRST} ${THIRD}`);
  const moves = found.filter(({ kind }) => kind === 'moved' || kind === 'heard');
  assert.deepEqual(moves.map(({ kind, move }) => [kind, move]).toSorted(), [
    ['heard', 1],
    ['moved', 1],
  ]);
});

test('a long stretch without a change is folded by itself', () => {
  const long = Array.from({ length: 80 }, (_, i) => `word${i}`).join(' ');
  assert.deepEqual(
    rows(`${long}.`, `${long}.`).map(({ kind, words }) => [kind, words]),
    [['unchanged', 80]],
  );
});

test('times are told to the second, hours where there are some', () => {
  assert.deepEqual([clock(5.9), clock(65), clock(3725)], ['0:05', '1:05', '1:02:05']);
});

function two(archive: TestArchive, said: string, heard: string): string {
  const transcript = put(archive, said, { url: 'https://town.example/t', headline: 'Hearing' });
  const broadcast = put(archive, heard, { url: 'https://radio.example/b', headline: 'Evening' });
  return `/transcripts?transcript=${transcript.key}&broadcast=${broadcast.key}`;
}

test('a transcript and a broadcast of the archive are shown side by side, moves linked both ways', async () => {
  using archive = testArchive();
  const path = two(archive, `${FIRST} ${SECOND} ${THIRD}`, `${SECOND} ${FIRST.replace('hear', 'smell')}`);
  const page = await (await testApp(archive).get(`${path}&kind=transcript`)).text();
  assert.match(page, /<del>hear it<\/del>[\s\S]*<ins>smell it<\/ins>/);
  assert.match(page, /id="cut-1"[\s\S]*cut: 17 words/);
  assert.match(page, /href="#heard-1"/);
  assert.match(page, /id="heard-1"[\s\S]*href="#moved-1"/);
});

test('captions of the archive bring the times at which words are heard, and between which ones others were cut', async () => {
  using archive = testArchive();
  const { key } = put(archive, `${FIRST} ${SECOND} ${THIRD}`, { url: 'https://town.example/t' });
  const vtt = `WEBVTT\n\n00:01:05.000 --> 00:01:09.000\n${FIRST}\n\n00:01:09.000 --> 00:01:15.000\n${THIRD}\n`;
  const url = 'https://radio.example/evening.vtt';
  const page = fetched(url, vtt, '2026-03-02T18:00:00.000Z');
  const type = [['Content-Type', 'text/vtt']] as const;
  const responseBytes = Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/vtt\r\n\r\n${vtt}`);
  const capture = { ...page, exchanges: page.exchanges.map((e) => ({ ...e, headers: type, responseBytes })) };
  const { articleId } = added(archive, capture, markedRecord(`${FIRST}\n${THIRD}`, { url, headline: 'Evening' }));
  const heard = archive.sql('select key from article where id = ?').get(articleId) as { key: string };
  const answer = await testApp(archive).get(`/transcripts?transcript=${key}&broadcast=${heard.key}`);
  assert.match(
    await answer.text(),
    /Read as captions[\s\S]*>1:05–1:09<[\s\S]*cut: 17 words<\/b> <span class="quiet">·<\/span> <span class="number">between 1:05 and 1:15<[\s\S]*>1:09–1:15</,
  );
});

test('quotations of an article are exact, changed with the difference, or not found', async () => {
  using archive = testArchive();
  const path = two(
    archive,
    `BO SAND: ${FIRST}\nTHE CHAIR: ${SECOND}`,
    `“${FIRST.replace('hear', 'smell')}” ⟦1.source Bo Sand⟧ ⟦1.cue said⟧. “${SECOND}” Cy Moor said. “We never wrote any of the letters that were read out,” he said.`,
  );
  const page = await (await testApp(archive).get(`${path}&kind=article`)).text();
  assert.match(page, /changed<\/b>[\s\S]*<ins>smell<\/ins>[\s\S]*<del>hear<\/del>/);
  assert.match(page, /exact<\/b>/);
  assert.match(page, /not found in the transcript<\/b>[\s\S]*We never wrote/);
});

test('hostile words stay words, and what is not there is said', async () => {
  using archive = testArchive();
  const path = two(archive, `${FIRST} ${HOSTILE}`, `${FIRST} ${HOSTILE} ${SECOND}`);
  const page = await (await testApp(archive).get(`${path}&kind=transcript`)).text();
  assert.ok(!page.includes('<script>alert') && !page.includes('\u202e'));
  assert.match(await (await testApp(archive).get('/transcripts?transcript=none')).text(), /No such article/);
  assert.equal((await testApp(archive).get('/transcripts?kind=lies')).status, 400);
});

test('a transcript of 20,000 words is held against its broadcast in few rows, most of them folded', () => {
  const names = ['port', 'silo', 'alarm', 'night', 'letter', 'union', 'order', 'shift', 'dust', 'panel', 'water'];
  const said = Array.from({ length: 20_000 }, (_, i) =>
    i % 3 === 0 ? names[(i * 7) % 11]! : i % 3 === 1 ? `w${(i * 7919) % 9973}` : names[(i * i) % 11]!,
  );
  // Every 2,000 words sixty are cut; every 500 one is another.
  const heard = said.flatMap((word, i) => (i % 2000 < 60 ? [] : i % 500 === 77 ? ['other'] : [word]));
  const found = rows(said.join(' '), heard.join(' '));
  const kinds = Map.groupBy(found, ({ kind }) => kind);
  assert.ok(found.length < 150, `${found.length} rows`);
  assert.ok(kinds.get('cut')!.length >= 10 && kinds.get('unchanged')!.length > 20);
});
