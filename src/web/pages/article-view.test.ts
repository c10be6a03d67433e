import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markedRecord } from '../../../test/helpers/marked-record.ts';
import { HOSTILE } from '../../../test/helpers/web.ts';
import type { ArticleView, ReviewState } from '../../archive/types.ts';
import type { OnRecord } from '../../record/record.ts';
import { STANCES } from '../../record/statement.ts';
import { type ArticleFilter, dataOf } from './article-data.ts';
import { articleMain } from './article-view.ts';

const AT = '2026-05-06T07:00:00.000Z';
const ALL: ArticleFilter = { only: null, speaker: null, stance: null };

function view(record: OnRecord): ArticleView {
  const { url, publisher, headline, byline, datePublished, language } = record.article;
  const seen = { firstSeen: AT, lastSeen: AT };
  const counts = { revisions: 1, captures: 1, statements: record.statements.length };
  const revision = { number: 1, digest: 'sha256:1', headline, ...seen, sightings: 1, statements: 1 };
  const capture = {
    id: 1,
    recordId: 'urn:uuid:1',
    purpose: 'page' as const,
    url: url ?? 'file:a',
    finalUrl: url ?? 'file:a',
    at: AT,
    status: 200,
    contentType: 'text/html',
    digest: 'sha256:2',
    bytes: 100,
    warc: { file: '000001.warc.gz', offset: 0, length: 10 },
    revisitOf: null,
    note: {
      via: 'add' as const,
      source: null,
      robots: 'allowed' as const,
      given: { url: null, date: null, publisher: null, headline: null },
    },
    network: null,
  };
  return {
    article: { key: 'k1', url, publisher, headline, byline, datePublished, language, origin: null, ...seen, ...counts },
    revision,
    revisions: [revision],
    record,
    machine: record,
    review: new Map(),
    capture,
    captures: [capture],
    urls: url === null ? [] : [url],
  };
}

const rendered = (record: OnRecord, filter: Partial<ArticleFilter> = {}, search = ''): string =>
  String(
    articleMain(dataOf(view(record), { ...ALL, ...filter }), new URL(`http://x.invalid/articles/k1${search}`), 'UTC'),
  );

/** What a browser shows as text of the part with this id or class, notes left out. */
function textIn(page: string): string {
  const text = page.slice(page.indexOf('id="text"'), page.indexOf('<details class="legend"'));
  return text
    .slice(text.indexOf('>') + 1)
    .replace(/<ol class="notes".*?<\/ol>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
}
const bare = (text: string): string => text.replace(/\s+/g, '');

const STRIKE = markedRecord(
  `⟦1.source Ana Lima⟧ ⟦1.cue claimed⟧ ⟦1.content “We will go”⟧ to ⟦1.addressee residents⟧.

⟦2.content “No,”⟧ ⟦2.source he⟧ ⟦2.cue said⟧. ⟦3.source Some⟧ ⟦3.cue said⟧ ⟦3.content ⟦4.source the board⟧ ⟦4.cue denied⟧ ⟦4.content it⟧⟧. Bo Sand is chairman.`,
  {
    fields: {
      1: { form: 'direct', tone: 'distancing', speaker: { role: 'mayor' } },
      2: { form: 'direct', stance: 'denies', refersTo: [0], speaker: { name: 'Bo Sand', certainty: 'resolved' } },
      3: { speaker: { naming: 'anonymous' }, confidence: 0.2 },
      4: { stance: 'denies', within: 2, speaker: { certainty: 'unknown' } },
    },
  },
);

test('the words on the page are the words of the text, each once', () => {
  assert.equal(bare(textIn(rendered(STRIKE))), bare(STRIKE.article.text));
});

test('source, cue and content are told by elements, and the line by the stance', () => {
  const page = rendered(STRIKE);
  assert.match(page, /<b>Ana Lima<\/b>/);
  assert.match(page, /<i class="distancing" data-n="1">claimed<\/i>/);
  assert.match(page, /<u class="asserts end">“We will go”<\/u>/);
  assert.match(page, /<u class="denies end">“No,”<\/u>/);
});

test('a statement within another has its line inside the other’s', () => {
  assert.match(rendered(STRIKE), /<u class="asserts end"><u class="denies end">it<\/u><\/u>/);
});

test('each part leads to the note, and the first is the one stop of the tab key', () => {
  const page = rendered(STRIKE);
  assert.match(page, /<a class="k1" href="#s1" data-s="1" tabindex="0"><b>Ana Lima/);
  for (let n = 1; n <= 4; n++) {
    assert.equal(page.match(new RegExp(`href="#s${n}" data-s="[^"]*" tabindex="0"`, 'g'))?.length, 1, `statement ${n}`);
    assert.equal(page.match(new RegExp(`id="s${n}"`, 'g'))?.length, 1);
  }
});

test('a note says who, how they stand, to whom, and what it is about', () => {
  const page = rendered(STRIKE)
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ');
  assert.match(page, /1 Ana Lima – saysmayor · to residents/);
  assert.match(page, /2 he → Bo Sand ✗ denies · on 1/);
  assert.match(page, /4 \[the board\] ✗ denies/);
});

test('the arrow leads to the words that name the speaker', () => {
  const page = rendered(STRIKE);
  assert.match(page, /href="#name-1"/);
  assert.match(page, /<span id="name-1" class="place">Bo Sand<\/span>/);
});

test('below the threshold a note is set in outline and says so', () => {
  assert.match(rendered(STRIKE), /class="remark k\d r\d+ h\d+ doubt" value="3".*?\(uncertain\)/s);
});

test('a statement that a person has looked at is not in doubt any more', () => {
  const { id } = STRIKE.statements[2]!;
  const state = { state: 'confirmed' as const, by: 'Eve Tarn', at: AT, why: null, entries: ['1'] };
  const data = dataOf(
    {
      ...view(STRIKE),
      review: new Map<string, ReviewState>([
        [id, state],
        ['gone', { ...state, state: 'orphaned' }],
      ]),
    },
    ALL,
  );
  const page = String(articleMain(data, new URL('http://x.invalid/articles/k1'), 'UTC'));
  assert.doesNotMatch(page, /\(uncertain\)/);
  assert.match(page, /confirmed by <bdi>Eve Tarn/);
  assert.match(page, /1 correction by people is about words not found in this revision/);
});

test('filters let their statements through, the text stays', () => {
  const lit = (filter: Partial<ArticleFilter>): string[] =>
    [...rendered(STRIKE, filter).matchAll(/<li id="s(\d)"/g)].map((m) => m[1]!);
  assert.deepEqual(lit({ only: 'quotes' }), ['1', '2']);
  assert.deepEqual(lit({ only: 'anonymous' }), ['3']);
  assert.deepEqual(lit({ stance: 'denies' }), ['2', '4']);
  assert.deepEqual(lit({ speaker: 'Bo Sand' }), ['2']);
  assert.deepEqual(lit({ speaker: 'nobody of that name' }), []);
  assert.equal(bare(textIn(rendered(STRIKE, { only: 'quotes' }))), bare(STRIKE.article.text));
  assert.match(rendered(STRIKE, { only: 'quotes' }), /<u class="off">/);
});

test('choices carry how many statements they would show', () => {
  const page = rendered(STRIKE, { only: 'quotes' }, '?only=quotes');
  assert.match(page, /Only quotes <span class="count">2</);
  assert.match(
    page,
    /href="\/articles\/k1\?only=quotes&amp;stance=denies"[^>]*><span aria-hidden="true">✗<\/span> denies <span class="count">1</,
  );
  assert.match(page, /href="\/articles\/k1\?only=anonymous"[^>]*>Only anonymous <span class="count">1</);
});

test('origin stands beside the publisher with the words that say so', () => {
  const { text } = STRIKE.article;
  const words = 'Bo Sand is chairman.';
  const start = text.indexOf(words);
  const credits = [{ name: 'Reuters', kind: 'origin' as const, start, end: start + words.length }];
  const page = rendered({ ...STRIKE, article: { ...STRIKE.article, credits } });
  assert.match(page, /first published by <b><bdi>Reuters<\/bdi><\/b> <a href="#credit-1">“<bdi>Bo Sand is chairman/);
  assert.match(page, /id="credit-1"/);
});

test('a page dated after it was seen says so', () => {
  const late = { ...STRIKE, article: { ...STRIKE.article, datePublished: '2026-06-01' } };
  assert.match(rendered(late), /after it was first seen/);
  assert.doesNotMatch(rendered(STRIKE), /after it was first seen/);
});

test('blocks keep their kinds', () => {
  const text = 'Harbour talks\n\nLead\n\nOne\n\nTwo\n\nShe said\n\nCorrection: no';
  const kinds = ['headline', 'standfirst', 'list-item', 'list-item', 'quotation', 'correction'] as const;
  let at = 0;
  const blocks = text.split('\n\n').map((words, i) => {
    const block = { kind: kinds[i]!, start: at, end: at + words.length };
    at += words.length + 2;
    return block;
  });
  const page = rendered({ ...STRIKE, statements: [], article: { ...STRIKE.article, text, blocks } });
  assert.equal(page.match(/<h1/g)?.length, 1);
  assert.match(page, /<h1 class="words" dir="auto">Harbour talks<\/h1>/);
  assert.match(page, /<ul class="items"><li class="para">.*One.*<\/li>\s*<li class="para">.*Two.*<\/li>\s*<\/ul>/s);
  assert.match(page, /<blockquote class="words"[^>]*><p>She said/);
  assert.match(page, /<span class="kind">Correction/);
});

/** The value in place of every string of the record. */
function hostile(value: unknown): unknown {
  if (typeof value === 'string') return HOSTILE;
  if (Array.isArray(value)) return value.map(hostile);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, v]) => [name, hostile(v)]));
}

test('a record that is hostile in every field brings no markup, no address and no attribute of its own', () => {
  const { article, statements } = STRIKE;
  const text = HOSTILE.repeat(30);
  const record = hostile({
    ...STRIKE,
    article: { ...article, byline: ['x'], credits: [{ name: 'x', kind: 'origin', start: 0, end: 50 }] },
  }) as OnRecord;
  const labelled = record.statements.map((s, i) => ({
    ...s,
    id: `${s.id}${i}`,
    labels: [{ kind: HOSTILE as 'distancing', start: 3, end: 40, text: 'x' }],
  }));
  const page = rendered({
    ...record,
    statements: labelled,
    article: { ...record.article, text, url: 'javascript:alert(1)', dateModified: HOSTILE },
  });
  assert.equal(statements.length, labelled.length);
  const found = (what: RegExp): string | undefined => what.exec(page)?.[0];
  assert.equal(found(/<(?:script|img|style|iframe|title)/i), undefined);
  assert.equal(found(/href="(?!\/|#)[^"]*/), undefined);
  assert.equal(found(/.{60}[\u202e\u2066\u200b].{60}/s), undefined);
  // A quotation mark in a value would end it: whatever is in a tag is one of ours.
  for (const tag of page.match(/<[a-z][^>]*>/g) ?? [])
    assert.match(tag, /^<[a-z0-9]+(?: [a-z-]+(?:="[^"<>]*")?)*\s*>$/);
});

test('every stance of the record has a line and a sign', () => {
  for (const stance of STANCES) {
    const record = { ...STRIKE, statements: STRIKE.statements.map((s) => ({ ...s, stance })) };
    assert.match(rendered(record), new RegExp(`<u class="${stance} end">`));
  }
});

test('an article without statements says so', () => {
  assert.match(rendered({ ...STRIKE, statements: [] }), /No statement was found in this text/);
});
