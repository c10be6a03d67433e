import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Claim, ClaimMember, Coverage, Quantity, QuantityValue } from '../../../record/coverage.ts';
import type { Speaker, Stance } from '../../../record/statement.ts';
import { standingWords } from '../../../telling/claims.ts';
import { displayWidth } from '../width.ts';
import { clipped } from './clipped.ts';
import { orderOf } from './order.ts';
import { coveragePage } from './page.ts';

const PLAIN = { colour: false, width: 80, all: false };
const ARTICLES = 12;

const person = (name: string | null): Speaker => ({
  name,
  aliases: [],
  role: 'spokesperson for the port of Porto Alto',
  kind: 'person',
  naming: name ? 'named' : 'anonymous',
  certainty: name ? 'named' : 'unknown',
});

/** "a0 asserts", or "a0 asserts itself" for the outlet's own voice. */
function member(given: string, words: string): ClaimMember {
  const [article, stance, own] = given.split(' ') as [string, Stance, string?];
  return {
    article,
    statement: own ? null : `s-${article}`,
    voice: own ? 'outlet' : 'source',
    speaker: own ? null : person(`Speaker of ${article}`),
    stance,
    content: [{ start: 0, end: 4, text: words }],
    confidence: 0.9,
    link: null,
  };
}

function claim(id: string, given: readonly string[], more: Partial<Claim> = {}): Claim {
  const members = given.map((g, i) => member(g, `what ${id} says in words of ${g.slice(0, 2)} ${i}`));
  const count = (...stances: readonly Stance[]) => members.filter((m) => stances.includes(m.stance)).length;
  const articles = new Set(members.map((m) => m.article)).size;
  const standing = {
    holds: count('asserts', 'confirms', 'admits'),
    denies: count('denies'),
    silent: count('silent', 'declines'),
    other: count('asks', 'urges'),
    outlets: articles,
    origins: articles,
    named: members.length,
    anonymous: 0,
  };
  const gist = { article: members[0]!.article, start: 0, end: 4, text: `gist of ${id}` };
  return { id, gist, members, standing, opposed: [], first: members[0]!.article, tensions: [], ...more };
}

const story = (claims: readonly Claim[], more: Partial<Coverage> = {}): Coverage => ({
  version: 1,
  articles: Array.from({ length: ARTICLES }, (_, i) => ({
    id: `a${i}`,
    url: `https://outlet-${i}.example/x`,
    headline: `Headline ${i}`,
    publisher: i % 2 ? `Outlet ${i}` : null,
    datePublished: null,
    origin: `o${i + 1}`,
  })),
  claims,
  origins: Array.from({ length: ARTICLES }, (_, i) => ({
    id: `o${i + 1}`,
    kind: 'single' as const,
    articles: [`a${i}`],
    credit: null,
    evidence: [],
    confidence: 1,
  })),
  quantities: [],
  ...more,
});

const hundred = (): Claim[] => [
  ...Array.from({ length: 30 }, (_, i) => claim(`c${i + 1}`, ['a0 asserts', 'a1 asserts'])),
  ...Array.from({ length: 66 }, (_, i) => claim(`c${i + 31}`, [`a${i % ARTICLES} asserts`])),
  claim('c97', ['a3 asserts', 'a4 denies']),
  claim('c98', ['a3 asserts', 'a4 declines']),
  claim('c99', ['a3 denies']),
  claim('c100', ['a3 silent']),
];

test('of a hundred claims the twenty that tell most, and how many there are besides', () => {
  const page = coveragePage(story(hundred()), PLAIN);
  const shown = [...page.matchAll(/^(c\d+) +gist/gm)].map((m) => m[1]);
  assert.equal(shown.length, 20);
  assert.deepEqual(shown.slice(0, 3), ['c97', 'c1', 'c2']);
  assert.match(
    page,
    /^Not shown: 12 more claims of several sources, 68 claims of one source only \(66\nasserted, 1 denied, 1 without comment\)\. --all shows them\.$/m,
  );
  const all = coveragePage(story(hundred()), { ...PLAIN, all: true });
  assert.equal([...all.matchAll(/^c\d+ +gist/gm)].length, 100);
  assert.ok(!all.includes('Not shown'));
});

test('what is denied comes first, then what stands against each other, several origins, silence, one origin', () => {
  const { several, single } = orderOf(
    story([
      claim('c1', ['a0 asserts', 'a0 asserts']),
      claim('c2', ['a0 asserts', 'a1 declines']),
      claim('c3', ['a0 asserts', 'a1 asserts']),
      claim('c4', ['a0 asserts', 'a1 asserts', 'a2 asserts']),
      claim('c5', ['a0 asserts'], { opposed: ['c6'] }),
      claim('c6', ['a1 denies', 'a0 asserts'], { opposed: ['c5'] }),
      claim('c7', ['a0 asserts itself', 'a1 asserts itself']),
      claim('c8', ['a0 asks', 'a1 urges']),
      claim('c9', ['a0 asserts']),
    ]),
  );
  assert.deepEqual(
    several.map(({ claim: { id }, group }) => `${id} ${group}`),
    ['c6 denied', 'c5 opposed', 'c4 several', 'c3 several', 'c2 silent', 'c1 one-origin', 'c7 outlet', 'c8 open'],
  );
  assert.deepEqual(
    single.map((c) => c.claim.id),
    ['c9'],
  );
});

test('who denies is shown however many assert; the rest of a side is counted', () => {
  const many = claim('c1', [...Array.from({ length: 8 }, (_, i) => `a${i} asserts`), 'a9 denies']);
  const page = coveragePage(story([many]), PLAIN);
  assert.equal([...page.matchAll(/^ {4}– {2}Speaker/gm)].length, 3);
  assert.match(page, /and 5 more like these\n {4}✗ {2}Speaker of a9/);
});

test('only the very same words of one speaker are one line: another number is another line', () => {
  const own = (article: string, words: string) => member(`${article} asserts itself`, words);
  const c = claim('c1', ['a1 asserts'], {
    members: [own('a1', 'At least 11 hurt'), own('a3', 'at least 11 hurt.'), own('a5', 'At least 14 hurt')],
  });
  const page = coveragePage(story([c]), PLAIN);
  assert.match(page, /– {2}Outlet 1 \[2\], also \[4\], in its own voice: At least 11 hurt\n/);
  assert.match(page, /– {2}Outlet 5 \[6\], in its own voice: At least 14 hurt\n/);
});

test('opposed claims and tensions stand below a claim', () => {
  const claims = [
    claim('c1', ['a1 asserts', 'a1 asserts itself'], {
      opposed: ['c2'],
      tensions: [{ article: 'a1', kind: 'own-voice-and-reported', members: [0, 1] }],
    }),
    claim('c2', ['a2 asserts', 'a3 asserts'], { opposed: ['c1'] }),
  ];
  const page = coveragePage(story(claims), PLAIN).replace(/\s+/g, ' ');
  assert.ok(page.includes('↳ against c2: gist of c2'));
  assert.ok(page.includes('↳ Outlet 1 [2] says it in its own voice, and reports it as somebody’s words'));
});

const value = (article: string, text: string, low: number, more: Partial<QuantityValue> = {}): QuantityValue => ({
  article,
  statement: null,
  start: 0,
  end: text.length,
  text,
  low,
  high: null,
  bound: 'exact',
  unit: null,
  asOf: null,
  speaker: null,
  superseded: false,
  ...more,
});

test('figures that do not agree come first; what one outlet says is not put in another one’s mouth', () => {
  const quantity = (id: string, of: string, values: readonly QuantityValue[], more = {}): Quantity => ({
    id,
    of,
    values,
    conflicts: [],
    ...more,
  });
  const quantities = [
    quantity('q1', 'boats', [value('a1', '3', 3), value('a3', '3', 3)]),
    quantity('q2', 'people hurt', [value('a1', '12', 12), value('a3', 'at least 14', 14)], { conflicts: [[0, 1]] }),
    quantity('q3', 'cranes', [value('a1', 'one', 1)]),
  ];
  const page = coveragePage(story([], { quantities }), PLAIN);
  const figures = page.slice(page.indexOf('── Figures'));
  assert.match(figures, /≠ {2}people hurt · numbers that do not agree\n {3}12 — Outlet 1 \[2\], in its own voice\n/);
  assert.match(figures, /· {2}boats\n {3}3 — Outlet 1 .*\n {3}3 — Outlet 3 /);
  assert.ok(figures.indexOf('people hurt') < figures.indexOf('boats'));
  assert.match(figures, /Not shown: 1 more with one value each/);
});

test('copies hang below the text that they were made from', () => {
  const shared = story([]);
  const [first, ...rest] = shared.origins;
  const origins = [
    {
      ...first!,
      kind: 'cut' as const,
      articles: ['a2', 'a0', 'a1'],
      credit: 'Coast Wire',
      evidence: [{ article: 'a0', start: 0, end: 3, text: 'the gate stood open' }],
      confidence: 0.934,
    },
    ...rest.slice(2),
  ];
  const page = coveragePage({ ...shared, origins }, PLAIN);
  assert.match(page, /^12 articles, 12 outlets, 10 origins$/m);
  assert.match(
    page,
    /^One text, cut differently · 3 articles · credited to Coast Wire · 93% sure\n {3}3 {2}outlet-2\.example · Headline 2\n├ {2}1 {2}.*\n└ {2}2 {2}Outlet 1 · Headline 1\n {2}shown by “the gate stood open” in outlet-0\.example \[1\]\n/m,
  );
});

test('every line holds the width', () => {
  const wide = claim('c1', ['a0 asserts', 'a1 denies', 'a2 admits'], { opposed: ['c2'] });
  const long = { ...wide, gist: { ...wide.gist, text: `${'日本経済新聞社の'.repeat(9)} ${'word '.repeat(80)}` } };
  for (const width of [30, 40, 66, 100])
    for (const line of coveragePage(story([long, ...hundred()]), { ...PLAIN, width, all: true }).split('\n'))
      assert.ok(displayWidth(line) <= width, `${width}: ${line}`);
});

test('how a claim stands, in words', () => {
  const none = { holds: 0, denies: 0, silent: 0, other: 0, outlets: 1, origins: 1, named: 0, anonymous: 0 };
  assert.equal(
    standingWords({ ...none, holds: 2, denies: 1, silent: 1, outlets: 7, origins: 2 }),
    '4 speakers on record: 2 assert, 1 denies, 1 has not commented; 7 outlets, 2 origins',
  );
  assert.equal(
    standingWords({ ...none, holds: 1, denies: 2, silent: 2, other: 2 }),
    '7 speakers on record: 1 asserts, 2 deny, 2 ask, promise or believe, 2 have not commented; 1 outlet, 1 origin',
  );
});

test('a long text is cut at the end of a word, without half a character', () => {
  assert.equal(clipped('one two, three', 8), 'one two …');
  assert.equal(clipped('a  b\n c', 8), 'a b c');
  assert.ok(clipped('😀'.repeat(20), 9).isWellFormed());
});
