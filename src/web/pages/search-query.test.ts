import assert from 'node:assert/strict';
import { test } from 'node:test';
import { valuesOf } from '../http/values.ts';
import { STATEMENT_PARAMETERS } from './search-parameters.ts';
import { address, changed, NARROWING, narrowing, queryOf } from './search-query.ts';

const params = (text: string): URLSearchParams => new URLSearchParams(text);

test('an address is a query: words, choices once or several times, figures, dates', () => {
  const query = queryOf(
    params('q=bridge&stance=denies&stance=confirms,asks&unit=USD&low=5&from=2026-03&speakerId=3&revisions=all'),
  );
  assert.deepEqual(query.stance, ['denies', 'confirms', 'asks']);
  assert.deepEqual(
    [query.words, query.figures, query.publishedFrom, query.speakerId, query.allRevisions],
    ['bridge', { unit: 'USD', low: 5, high: null }, '2026-03', 3, true],
  );
  assert.deepEqual(queryOf(params('unit=plain')).figures, { unit: '', low: null, high: null });
  assert.deepEqual(queryOf(params('figures=any')).figures, { unit: null, low: null, high: null });
});

test('fields of a form that were left empty narrow nothing', () => {
  const empty = params(NARROWING.map((name) => `${name}=`).join('&'));
  const { figures, stance, words, publishedFrom } = queryOf(empty);
  assert.deepEqual([figures, stance, words, publishedFrom], [null, [], null, null]);
  assert.equal(narrowing(empty).toString(), '');
});

test('one change keeps the rest, leaves the page, and null takes away', () => {
  const now = params('q=a+b&stance=denies,asks&after=3_4_5&limit=10&junk=1');
  assert.equal(
    address('/search', changed(now, { naming: 'anonymous' })),
    '/search?q=a+b&stance=denies&stance=asks&naming=anonymous',
  );
  assert.equal(address('/search', changed(now, { q: null, stance: null })), '/search');
});

test('what narrows is described for the check of addresses, and nothing else is', () => {
  assert.deepEqual(STATEMENT_PARAMETERS.map(({ name }) => name).sort(), [...NARROWING].sort());
});

test('every value that is given is checked', () => {
  const check = (text: string) => valuesOf(STATEMENT_PARAMETERS, (name) => params(text).getAll(name));
  for (const fits of [
    'stance=denies,asks&stance=urges',
    'from=2026',
    'to=2026-03-02',
    'low=-2.5',
    'q=%3Cscript%3E',
    'speakerId=',
  ])
    assert.equal(check(fits).ok, true, fits);
  for (const wrong of [
    'stance=lies',
    'stance=denies&stance=lies',
    'from=03/02/2026',
    'speakerId=0',
    'low=x',
    'figures=some',
    'language=e',
  ])
    assert.equal(check(wrong).ok, false, wrong);
});
