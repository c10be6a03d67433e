import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { placed, record, span, statement } from '../../../test/cli/records.ts';
import { STANCES } from '../../record/statement.ts';
import { recordPage } from './page.ts';
import { displayWidth } from './width.ts';

const plain = { colour: false, width: 80 };

const STRIKE = `Mayor Ana Lima told residents in a letter on Tuesday that the port would stay open. She denied to reporters
that state-backed firms had paid for her campaign. Officials expect about two dozen ships to be turned away by June.
“They paid for all of it,” said Bo Sand, union leader. Acme did not respond to a request for comment.`;

test('a page for people, as docs/command-line.md shows it', () => {
  const at = placed(STRIKE);
  const page = recordPage(
    record({
      article: {
        headline: 'Harbour strike enters its third week',
        publisher: 'The Harbour Post',
        datePublished: '2016-05-14',
        byline: ['Sam Okoro'],
      },
      statements: [
        statement({
          id: 'a',
          source: [at('Mayor Ana Lima')],
          cue: at('told'),
          content: [at('the port would stay open')],
          speaker: { name: 'Ana Lima', role: 'mayor of Porto Alto', certainty: 'named', naming: 'named' },
          addressee: at('residents'),
          channel: at('in a letter'),
          said: { ...at('Tuesday'), value: '2016-05-03' },
        }),
        statement({
          id: 'b',
          stance: 'denies',
          tone: 'distancing',
          source: [at('She')],
          cue: at('denied'),
          content: [at('that state-backed firms had paid for her campaign')],
          speaker: { name: 'Ana Lima', role: 'mayor of Porto Alto', certainty: 'resolved', naming: 'named' },
          addressee: at('reporters'),
          refersTo: ['d'],
          labels: [{ ...at('state-backed'), kind: 'affiliation' }],
        }),
        statement({
          id: 'c',
          stance: 'believes',
          source: [at('Officials')],
          cue: at('expect'),
          content: [at('about two dozen ships to be turned away by June')],
          speaker: { name: 'Officials', naming: 'anonymous', certainty: 'unknown' },
          figures: [
            {
              ...at('about two dozen'),
              value: 24,
              low: null,
              high: null,
              bound: 'about',
              unit: null,
              of: 'ships',
              asOf: '2016-06',
            },
          ],
        }),
        statement({
          id: 'd',
          source: [at('Bo Sand, union leader')],
          cue: at('said'),
          content: [at('“They paid for all of it,”')],
          speaker: { name: 'Bo Sand', role: 'union leader', naming: 'named', certainty: 'named' },
        }),
        statement({
          id: 'e',
          stance: 'silent',
          source: [at('Acme')],
          cue: at('did not respond to a request for comment'),
          speaker: { name: 'Acme', naming: 'named', certainty: 'named' },
          refersTo: ['d'],
        }),
      ],
    }),
    plain,
  );
  const docs = readFileSync(new URL('../../../docs/command-line.md', import.meta.url), 'utf8');
  assert.equal(page, /```text\n(Harbour strike.*?)```/s.exec(docs)?.[1]);
});

test('a narrow page holds its width', () => {
  const names = [
    'Ana Lima',
    'The International Harbour Workers’ Federation of Porto Alto',
    '日本経済新聞社の編集委員会',
  ];
  const r = record({
    statements: [...names, ...names].map((name, i) =>
      statement({
        id: String(i),
        source: [span(name)],
        cue: span('told'),
        addressee: { start: 100, end: 109, text: 'reporters in the harbour of the city' },
        content: [span('word '.repeat(20))],
        speaker: { name, role: 'spokesperson for the port', certainty: 'named' },
        refersTo: ['0'],
      }),
    ),
  });
  for (const width of [30, 40, 60, 80, 100])
    for (const line of recordPage(r, { colour: false, width }).split('\n'))
      assert.ok(displayWidth(line) <= width, `${width}: ${line}`);
});

test('a record without anything', () => {
  assert.equal(recordPage(record({}), plain), '(no headline)\n\n0 statements, 0 speakers\n');
});

test('every stance has a glyph of its own that fits before the words', () => {
  const pages = STANCES.map((stance) => recordPage(record({ statements: [statement({ stance })] }), plain));
  const glyphs = pages.map((page) => page.split('\n')[2]!.slice(2, 5));
  assert.equal(new Set(glyphs).size, STANCES.length);
  assert.ok(pages.every((page) => /^1 \S{1,2} +\[/.test(page.split('\n')[2]!)));
});

test('colour says nothing that is not in the words', () => {
  const r = record({ statements: [statement({ stance: 'denies', cue: span('denied'), content: [span('it')] })] });
  const coloured = recordPage(r, { colour: true, width: 80 });
  assert.ok(coloured.includes('\u001b[31m✗\u001b[39m'));
  assert.ok(coloured.includes('\u001b[3mdenied\u001b[23m'));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what this is about
  assert.equal(coloured.replace(/\u001b\[\d+m/g, ''), recordPage(r, plain));
});

test('no escape sequence of a page reaches the terminal, from any field', () => {
  const evil = 'a\u001b]0;owned\u0007\u001b[2J\r\u009b1mz';
  const page = recordPage(
    record({
      article: {
        headline: evil,
        publisher: evil,
        byline: [evil],
        datePublished: evil,
        credits: [{ name: evil, kind: 'agency', start: 0, end: 1 }],
      },
      statements: [
        statement({
          source: [span(evil)],
          cue: span(evil),
          content: [span(evil)],
          addressee: span(evil),
          channel: span(evil),
          said: { value: evil, start: 0, end: 1 },
          speaker: { name: evil, role: evil, certainty: 'resolved' },
          labels: [{ start: 0, end: 1, text: evil, kind: 'affiliation' }],
          figures: [{ start: 0, end: 1, value: 1, low: 1, high: 1, bound: 'exact', unit: evil, of: evil, asOf: evil }],
        }),
        statement({ speaker: { name: evil, naming: 'anonymous', certainty: 'named' } }),
        statement({ source: [span(evil)] }),
      ],
    }),
    plain,
  );
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
  assert.doesNotMatch(page, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
});

test('statements that stand within each other by mistake do not hang the page', () => {
  const page = recordPage(
    record({ statements: [statement({ id: 'a', within: 'b' }), statement({ id: 'b', within: 'a' })] }),
    plain,
  );
  assert.match(page, /^2 statements/m);
});
