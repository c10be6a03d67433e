import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLinkedData } from './json-ld.ts';

test('the article is found wherever it is, and goes before the web page around it', () => {
  const d = readLinkedData([
    JSON.stringify({
      '@graph': [
        { '@type': 'WebPage', name: 'Page', datePublished: '2001-01-01' },
        { '@type': 'Organization', name: 'Planet' },
      ],
    }),
    JSON.stringify([
      {
        '@type': ['Thing', 'NewsArticle'],
        headline: 'Bridge',
        author: [{ name: 'Jane Doe' }, 'Max Roe', { name: ['Ann Lee'] }],
        datePublished: '2024-05-03',
        publisher: { name: 'Planet' },
        inLanguage: { name: 'en' },
      },
    ]),
  ]);
  assert.deepEqual(d.headlines, ['Bridge', 'Page']);
  assert.deepEqual(d.authors, ['Jane Doe', 'Max Roe', 'Ann Lee']);
  assert.equal(d.published, '2024-05-03');
  assert.equal(d.publisher, 'Planet');
  assert.equal(d.language, 'en');
  assert.equal(d.byOrganisation, false);
});

test('organisations are known as such', () => {
  const of = (author: unknown) => readLinkedData([JSON.stringify({ '@type': 'Article', author })]).byOrganisation;
  assert.equal(of({ '@type': 'Organization', name: 'Planet' }), true);
  assert.equal(
    of([
      { '@type': 'NewsMediaOrganization', name: 'Planet' },
      { '@type': 'Person', name: 'Jane' },
    ]),
    false,
  );
});

test('JSON as pages write it', () => {
  const headline = (script: string) => readLinkedData([script]).headlines[0];
  assert.equal(headline('<!-- {"@type":"Article","headline":"a"} -->'), 'a');
  assert.equal(headline('// <![CDATA[\n{"@type":"Article","headline":"a"}\n// ]]>'), 'a');
  assert.equal(headline('{"@type":"Article","headline":"a\nb",};'), 'a b');
  assert.equal(headline('{"@type":"Article","headline":'), undefined);
  assert.equal(headline('null'), undefined);
  assert.equal(headline('"text"'), undefined);
  assert.equal(headline('{"@type":"Article","headline":{"@value":" a "}}'), 'a');
  assert.equal(headline('{"@type":"Article","headline":7}'), undefined);
});

test('endless graphs end', () => {
  const deep = '{"@graph":['.repeat(3_000) + ']}'.repeat(3_000);
  assert.deepEqual(
    readLinkedData([deep, JSON.stringify({ '@graph': new Array(100_000).fill({ '@type': 'Article' }) })]).headlines,
    [],
  );
});
