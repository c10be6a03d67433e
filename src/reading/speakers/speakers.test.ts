import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { articleOf, type Case, casesIn, numbersOf } from '../../../test/helpers/cases.ts';
import { draftsOf } from '../../../test/helpers/drafts.ts';
import type { Article } from '../../record/article.ts';
import type { Speaker } from '../../record/statement.ts';
import { entitiesOf } from './entities.ts';
import { type Resolve, speakersOf } from './speakers.ts';

const FOLDER = new URL('cases/', import.meta.url);

function articleFrom(c: Case): Article {
  return { ...articleOf(c), byline: c.expected.get('byline')?.split('; ') ?? [] };
}

/** "= 1.refers Ana Lima": the source of the first statement refers to these words, where they first stand. */
function resolverOf(c: Case): Resolve {
  const drafts = draftsOf(c);
  return ({ start }) => {
    const n = numbersOf(c).find((_, i) => drafts[i]!.source[0]?.start === start);
    const words = n === undefined ? undefined : c.expected.get(`${n}.refers`);
    const at = words === undefined ? -1 : c.text.indexOf(words);
    return at < 0 ? null : { range: { start: at, end: at + words!.length }, probability: 0.9 };
  };
}

const FIELDS: Readonly<Record<string, (s: Speaker) => string | null>> = {
  name: (s) => s.name,
  role: (s) => s.role,
  kind: (s) => s.kind,
  naming: (s) => s.naming,
  certainty: (s) => s.certainty,
  aliases: (s) => (s.aliases.length > 0 ? s.aliases.join('; ') : null),
};

for (const file of readdirSync(FOLDER).sort()) {
  for (const c of casesIn(new URL(file, FOLDER))) {
    test(`${file} line ${c.line}: ${c.text.slice(0, 60)}`, () => {
      const article = articleFrom(c);
      const entities = entitiesOf(article);
      const voiced = draftsOf(c).map((d) => ({ ...d, form: 'indirect', stance: 'asserts', tone: 'neutral' }) as const);
      const speakers = speakersOf(article, voiced, entities, resolverOf(c));
      for (const [key, value] of c.expected) {
        const [n, field = ''] = key.split('.');
        const read = FIELDS[field];
        if (read) assert.equal(read(speakers[numbersOf(c).indexOf(Number(n))]!) ?? '-', value, key);
      }
      const names = c.expected.get('names');
      if (names !== undefined) assert.equal(entities.map((e) => e.name).join('; '), names);
    });
  }
}
