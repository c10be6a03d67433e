/** Every record: valid by the schema, every span its exact slice in code points, same input same record. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { type Input, type OnRecord, openReader, type Reader, read } from '../src/onrecord.ts';
import { schemaErrors } from './helpers/schema.ts';

const EXAMPLES = new URL('../examples/', import.meta.url);
let reader: Reader;
before(async () => {
  reader = await openReader();
});
after(() => reader.close());

async function record(input: Input): Promise<OnRecord> {
  const result = await read(input, { reader });
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}

/** Every {start, end} in the record is a slice in code points; every `text` beside it is that slice. */
function checkSpans(r: OnRecord): void {
  const points = [...r.article.text];
  const visit = (x: unknown): void => {
    if (Array.isArray(x)) for (const y of x) visit(y);
    else if (x && typeof x === 'object') {
      const s = x as { start?: number; end?: number; text?: string };
      if (typeof s.start === 'number' && typeof s.end === 'number') {
        assert.ok(0 <= s.start && s.start < s.end && s.end <= points.length, JSON.stringify(s));
        if (s.text !== undefined) assert.equal(points.slice(s.start, s.end).join(''), s.text);
      }
      for (const y of Object.values(x)) visit(y);
    }
  };
  visit(r);
}

const SAID =
  'Mayor Ana Lima said on Friday that “we will not go,” and left.\n\nOfficials denied the report. "Nobody told us," the union said.';

test('the example pages give valid records with statements', async () => {
  for (const name of readdirSync(EXAMPLES).filter((f) => f.endsWith('.html'))) {
    const r = await record({ bytes: readFileSync(new URL(name, EXAMPLES)) });
    assert.deepEqual(schemaErrors(r), [], name);
    checkSpans(r);
    assert.ok(r.statements.length >= 4, `${name}: ${r.statements.length} statements`);
    assert.ok(r.article.headline && r.article.datePublished && r.article.publisher, name);
  }
});

test('a text is kept character for character, whatever is in it', async () => {
  const texts = [
    SAID,
    `😀 ${SAID}`,
    SAID.replaceAll('\n', '\r\n'),
    `\n\n  ${SAID}\t`,
    `e\u0301\u200b${SAID}\u{1f1e6}\u{1f1f9}`,
    `${SAID}\n`.repeat(8),
  ];
  for (const text of texts) {
    const r = await record({ text });
    assert.equal(r.article.text, text);
    assert.deepEqual(schemaErrors(r), []);
    checkSpans(r);
    assert.ok(r.statements.length >= 2, JSON.stringify(r.statements.map((s) => s.cue?.text)));
  }
});

test('line ends and astral characters move spans and change nothing else', async () => {
  const words = (r: OnRecord) =>
    r.statements.map((s) => [s.source, [s.cue!], s.content].map((x) => x.map((y) => y.text)));
  const plain = await record({ text: SAID });
  assert.deepEqual(words(await record({ text: SAID.replaceAll('\n', '\r\n') })), words(plain));
});

test('who said what', async () => {
  const r = await record({ text: SAID });
  const mayor = r.statements.find((s) => s.source[0]?.text === 'Mayor Ana Lima');
  assert.equal(mayor?.speaker.name, 'Ana Lima');
  assert.equal(mayor?.stance, 'asserts');
  assert.ok(mayor?.content.some((c) => c.text.includes('“we will not go,”')));
  const officials = r.statements.find((s) => s.source[0]?.text === 'Officials');
  assert.equal(officials?.stance, 'denies');
});

test('same input, same record; other input, other ids', async () => {
  const a = await record({ text: SAID });
  assert.deepEqual(await record({ text: SAID }), a);
  const b = await record({ text: `${SAID} ` });
  assert.notEqual(b.article.id, a.article.id);
  assert.equal(new Set(a.statements.map((s) => s.id)).size, a.statements.length);
});

test('an article in another language is taken apart and not guessed at', async () => {
  const german = 'Der Bürgermeister sagte am Freitag, man werde nicht gehen. „Niemand hat uns gefragt“, sagte er.';
  const r = await record({ text: german });
  assert.equal(r.article.language, 'de');
  assert.deepEqual(r.statements, []);
});

test('the digest is of the bytes that were read, if they are said', async () => {
  const digest = `sha256:${'0'.repeat(64)}`;
  assert.equal((await record({ text: SAID, digest })).article.digest, digest);
  assert.notEqual((await record({ text: SAID })).article.digest, digest);
});

test('the id of the input is given back', async () => {
  assert.equal((await record({ id: 'x', text: SAID })).id, 'x');
});

test('random strings never break it', async () => {
  let seed = 7;
  const random = (n: number) => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    return seed % n;
  };
  const alphabet = [
    '“',
    '”',
    '"',
    '‘',
    '’',
    "'",
    '«',
    '»',
    ' said ',
    ' ',
    '\n',
    '\n\n',
    'Lima',
    '😀',
    '\u0301',
    '\u200b',
    '\ud83d',
    '\udc00',
    '.',
    'denied',
    '<b>',
    '&amp;',
    '\u0000',
    '漢',
    ':',
  ];
  for (let i = 0; i < 60; i++) {
    const text = Array.from({ length: 5 + random(60) }, () => alphabet[random(alphabet.length)]).join('');
    const result = await read({ text }, { reader });
    if (!result.ok) continue;
    assert.deepEqual(schemaErrors(result.value), []);
    checkSpans(result.value);
  }
});

test('a wrong call is told, not guessed', async () => {
  for (const input of [{}, { text: 'a', html: 'b' }]) {
    const result = await read(input, { reader });
    assert.ok(!result.ok && result.problem.code === 'bad-input');
  }
});
