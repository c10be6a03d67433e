import assert from 'node:assert/strict';
import { test } from 'node:test';
import { record, span, statement } from '../../../test/cli/records.ts';
import { STANCES } from '../../record/statement.ts';
import { readableDate } from './heading.ts';
import { recordPage } from './page.ts';
import { wantsColour } from './paint.ts';

const plain = { colour: false, width: 80 };

test('a page for people', () => {
  const page = recordPage(
    record({
      article: {
        headline: 'Mayor will not resign',
        publisher: 'The Harbour Post',
        datePublished: '2016-11-14',
        byline: ['Sam Okoro', 'Li Wei'],
        credits: [
          { name: 'Reuters', kind: 'origin', start: 0, end: 7 },
          { name: 'J. Doe', kind: 'photo', start: 8, end: 10 },
        ],
      },
      statements: [
        statement({
          id: 'a',
          source: [span('Ana Lima')],
          cue: span('said'),
          content: [span('“We will not go,”'), span('“not now.”')],
          speaker: { name: 'Ana Lima', role: 'mayor of Porto Alto', certainty: 'named' },
        }),
        statement({
          id: 'b',
          within: 'a',
          stance: 'denies',
          source: [span('she')],
          cue: span('denied'),
          content: [span('taking money from the harbour company in the years in which she led its board of directors')],
          speaker: { name: 'Ana Lima', certainty: 'resolved' },
          tone: 'distancing',
          addressee: span('CNN'),
          said: { value: '2016-11-13', start: 0, end: 1 },
        }),
        statement({ id: 'c', stance: 'declines', source: [span('officials')], content: [] }),
        statement({
          id: 'd',
          stance: 'shows',
          content: [span('a rise')],
          speaker: { name: 'Poll', certainty: 'named' },
        }),
      ],
    }),
    plain,
  );
  assert.equal(
    page,
    `Mayor will not resign
The Harbour Post · 14 November 2016 · by Sam Okoro and Li Wei · origin: Reuters

–  Ana Lima, mayor of Porto Alto, said: “We will not go,” … “not now.”
  ✗  she → Ana Lima denied?’ (CNN, 2016-11-13):
     taking money from the harbour company in the years in which she led its
     board of directors
∅  [officials] declines to say
▤  Poll shows: a rise

4 statements, 2 speakers
`,
  );
});

test('“according to” keeps its place, “said” takes the one after the speaker', () => {
  const line = (cue: string, at: number) => {
    const s = statement({
      cue: { start: at, end: at + cue.length, text: cue },
      source: [{ start: at + cue.length + 1, end: at + cue.length + 8, text: 'Reuters' }],
      speaker: { name: 'Reuters', certainty: 'named' },
    });
    return recordPage(record({ statements: [s] }), plain).split('\n')[2];
  };
  assert.equal(line('according to', 40), '–  according to Reuters');
  assert.equal(line('said', 40), '–  Reuters said');
});

test('a record without anything', () => {
  assert.equal(recordPage(record({}), plain), '(no headline)\n\n0 statements, 0 speakers\n');
});

test('every stance has a glyph of its own that fits before the words', () => {
  const pages = STANCES.map((stance) => recordPage(record({ statements: [statement({ stance })] }), plain));
  const glyphs = pages.map((page) => page.split('\n')[2]!.slice(0, 3));
  assert.equal(new Set(glyphs).size, STANCES.length);
  assert.ok(pages.every((page) => /^\S{1,2} +\[/.test(page.split('\n')[2]!)));
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
        }),
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

test('dates for people, in the zone they were given in', () => {
  assert.equal(readableDate('2016-11-04'), '4 November 2016');
  assert.equal(readableDate('2016-11-14T23:30:00+05:00'), '14 November 2016, 23:30 +05:00');
  assert.equal(readableDate('2016-11-14T23:30:00.000Z'), '14 November 2016, 23:30 UTC');
  assert.equal(readableDate('2016-13-14'), '2016-13-14');
  assert.equal(readableDate('last week'), 'last week');
});

test('colour: the user first, then the terminal', () => {
  const cases: readonly [boolean, Record<string, string>, boolean, boolean][] = [
    [true, {}, false, true],
    [false, {}, false, false],
    [true, { NO_COLOR: '1' }, false, false],
    [true, { NO_COLOR: '' }, false, true],
    [false, { FORCE_COLOR: '1' }, false, true],
    [true, { FORCE_COLOR: '0' }, false, false],
    [true, { TERM: 'dumb' }, false, false],
    [true, { FORCE_COLOR: '1' }, true, false],
  ];
  for (const [terminal, env, no, wanted] of cases)
    assert.equal(wantsColour(terminal, env, no), wanted, JSON.stringify([terminal, env, no]));
});
