import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Credit } from '../../record/article.ts';
import type { OnRecord } from '../../record/record.ts';
import { readingOf } from '../reading.ts';
import { originsOf } from './origins.ts';

interface Given {
  readonly text: string;
  readonly date?: string;
  readonly publisher?: string;
  /** Words of the text. */
  readonly credit?: string;
}

function reading(id: string, { text, date, publisher, credit }: Given) {
  const at = credit ? [...text.slice(0, text.indexOf(credit))].length : 0;
  const credits: Credit[] = credit ? [{ name: credit, kind: 'agency', start: at, end: at + credit.length }] : [];
  const record: OnRecord = {
    version: 1,
    id,
    article: {
      id,
      url: null,
      canonical: null,
      publisher: publisher ?? null,
      headline: null,
      byline: [],
      datePublished: date ?? null,
      dateModified: null,
      language: 'en',
      dateline: null,
      credits,
      text,
      blocks: [],
      digest: `sha256:${id}`,
    },
    statements: [],
    reader: { version: '0', model: 'none' },
  };
  return readingOf(record);
}

const origins = (given: Readonly<Record<string, Given | string>>) =>
  originsOf(Object.entries(given).map(([id, g]) => reading(id, typeof g === 'string' ? { text: g } : g)));
const groups = (given: Readonly<Record<string, Given | string>>) =>
  origins(given).map((o) => [...o.articles].sort().join(' '));

const WIRE = `Three warehouses at the harbour of Porto Alto burned down on Tuesday night after sparks from a welding torch reached bales of cotton.
Nobody was hurt, but forty workers of the night shift had to leave through a side gate that is usually locked.
Harbour master Ana Lima said the wind had carried burning scraps over two canals before the crews could lay their hoses.
"We were lucky that the tide was high, because the boats could pump from the quay," Lima said.
The owner of the buildings, Acme Storage, put the damage at nine million crowns and promised to rebuild before the autumn.
Bo Sand, who drove one of the cranes, said he had smelled smoke long before the alarm went off.
A commission of the town council will look at the wiring and at the locked gate next week.`;
const SENTENCES = WIRE.split('\n');
/** The same night from somebody who was there. */
const APART = `Flames lit the sky over Porto Alto for most of the night as cotton stores next to the docks went up.
Residents on Mill Lane watched from their roofs and passed buckets, and a school opened its gym for families.
Ana Lima, the harbour master, told reporters that high water had helped.
"We were lucky that the tide was high, because the boats could pump from the quay," she said.
Firefighters from four districts stayed until noon, and the bridge to the island remains closed to lorries.`;
const OTHER = `Parliament voted on a pension bill that raises the age of retirement by two years from next spring.
Cy Moor of the opposition called the vote a disgrace and left the chamber with his party.
The finance ministry expects to save two billion crowns a year once the change has taken hold.`;

test('every article is in one origin, in the order given', () => {
  const all = origins({ a: WIRE, b: OTHER, c: SENTENCES.slice(0, 4).join('\n'), d: APART });
  assert.deepEqual(
    all.map((o) => [o.id, o.articles]),
    [
      ['o1', ['a', 'c']],
      ['o2', ['b']],
      ['o3', ['d']],
    ],
  );
  assert.deepEqual(originsOf([]), []);
});

test('nearly all of the text is the same, half of it a cut, and a text in other words a rewrite', () => {
  const edited = WIRE.replace('Nobody was hurt', 'No one was injured').replace('next week', 'on Monday');
  assert.equal(origins({ a: WIRE, b: edited })[0]!.kind, 'same');
  assert.equal(origins({ a: WIRE, b: SENTENCES.slice(0, 3).join('\n') })[0]!.kind, 'cut');
  const rewritten = `Fire destroyed three halls full of cotton in Porto Alto late on Tuesday when sparks from a welding torch set bales alight.
No one was injured, though forty workers of the night shift escaped through a side gate that is usually locked.
Burning scraps crossed two canals before crews had hoses out, according to harbour master Ana Lima.
Acme Storage, which owns the buildings, estimates damage of nine million crowns and wants to rebuild by autumn.
A crane driver, Bo Sand, noticed smoke long before the alarm sounded.
The town council wants its commission to examine the wiring and the locked gate.`;
  const [first, ...others] = origins({ a: WIRE, b: rewritten, c: APART, d: OTHER });
  assert.deepEqual([first!.articles, first!.kind, others.length], [['a', 'b'], 'rewrite', 2]);
});

test('one quotation in two articles is no copy; its cut with the words around it is', () => {
  assert.deepEqual(groups({ a: WIRE, b: APART }), ['a', 'b']);
  const around = `${SENTENCES[2]}\n${SENTENCES[3]}`;
  const taken = `The docks of Porto Alto are closed.\n${around}\nLorries are sent by way of the old bridge until Friday.`;
  assert.deepEqual(groups({ a: WIRE, b: taken }), ['a b']);
});

test('what every outlet says of an event is no sign of a copy', () => {
  const shared = 'Three warehouses at the harbour of Porto Alto burned down on Tuesday night.';
  const own = [
    'Our reporter counted eleven engines along the quay and saw crews sleep in turns on the pavement until dawn.',
    'Insurance brokers expect cotton prices to climb, since one fifth of the crop was stored in these halls.',
    'Fishermen blamed sloppy rules for hot work and recalled a blaze of the same kind some years before.',
    'Pupils had the day off because smoke drifted into their classrooms, and the swimming pool stayed shut.',
    'The mayor interrupted a visit abroad, while her deputy rang the families of those who work there.',
  ];
  const all = Object.fromEntries(own.map((text, i) => [`a${i}`, `${shared}\n${text}`]));
  assert.equal(groups(all).length, own.length);
});

test('the first is the agency itself, else the earliest, else the longest', () => {
  const cut = SENTENCES.slice(0, 4).join('\n');
  const credited = `${cut}\nRedwire`;
  assert.deepEqual(
    origins({
      a: { text: credited, credit: 'Redwire', publisher: 'The Herald', date: '2031-05-01' },
      b: { text: WIRE, publisher: 'Redwire', date: '2031-05-02' },
    })[0]!.articles,
    ['b', 'a'],
  );
  const dated = { a: { text: WIRE, date: '2031-05-02' }, b: { text: cut, date: '2031-05-01' } };
  assert.deepEqual(origins(dated)[0]!.articles, ['b', 'a']);
  assert.deepEqual(origins({ a: cut, b: WIRE })[0]!.articles, ['b', 'a']);
  // A day says nothing of the hour: the longer one.
  const mixed = { a: { text: cut, date: '2031-05-01T09:00:00Z' }, b: { text: WIRE, date: '2031-05-01' } };
  assert.deepEqual(origins(mixed)[0]!.articles, ['b', 'a']);
});

test('the credit and the longest shared passages show it, in code points', () => {
  const text = `\u{1f525}${SENTENCES.slice(0, 4).join('\n')}\nRedwire`;
  const [one] = origins({ a: WIRE, b: { text, credit: 'Redwire' } });
  assert.equal(one!.credit, 'Redwire');
  assert.deepEqual([one!.evidence[0]!.article, one!.evidence[0]!.text], ['b', 'Redwire']);
  assert.ok(one!.evidence.length >= 3 && one!.evidence.length <= 6);
  for (const e of one!.evidence) {
    const points = [...(e.article === 'a' ? WIRE : text)];
    assert.equal(points.slice(e.start, e.end).join(''), e.text);
  }
  assert.ok(one!.confidence > 0.9 && one!.confidence <= 1);
});

test('one agency behind two articles with other words makes no copy', () => {
  const given = {
    a: { text: `${WIRE}\nRedwire`, credit: 'Redwire' },
    b: { text: `${OTHER}\nRedwire`, credit: 'Redwire' },
  };
  assert.deepEqual(
    origins(given).map((o) => [o.articles.join(), o.credit]),
    [
      ['a', 'Redwire'],
      ['b', 'Redwire'],
    ],
  );
});

test('empty texts and single words are origins of their own', () => {
  assert.deepEqual(groups({ a: '', b: '', c: 'Fire.', d: WIRE }), ['a', 'b', 'c', 'd']);
});

test('hundreds of articles with one text, or nearly, are one origin and quickly so', () => {
  const started = performance.now();
  const same = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`a${i}`, WIRE]));
  const [one, ...others] = origins(same);
  assert.deepEqual([one!.articles.length, one!.kind, one!.confidence, others.length], [500, 'same', 1, 0]);
  const edited = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`a${i}`, `${WIRE}\nEdition ${i}.`]));
  assert.equal(groups(edited).length, 1);
  assert.ok(performance.now() - started < 8000);
});

test('a word a million times, and a text that repeats two, take no square of their length', () => {
  const started = performance.now();
  const word = 'smoke '.repeat(1_000_000);
  const two = 'smoke fire '.repeat(500_000);
  origins({ a: word, b: `${word}a`, c: two, d: `${two}b`, e: `${two}c` });
  assert.ok(performance.now() - started < 8000);
});
