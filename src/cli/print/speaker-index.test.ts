import assert from 'node:assert/strict';
import { test } from 'node:test';
import { record, span, statement } from '../../../test/cli/records.ts';
import type { RecordedStatement } from '../../record/record.ts';
import type { Speaker } from '../../record/statement.ts';
import { recordPage } from './page.ts';

const plain = { colour: false, width: 80 };

test('the index has each speaker once, the unnamed apart, the most often heard first', () => {
  const of = (name: string | null, more: Partial<Speaker> = {}, parts: Partial<RecordedStatement> = {}) =>
    statement({ id: String(Math.random()), speaker: { name, naming: 'named', certainty: 'named', ...more }, ...parts });
  const page = recordPage(
    record({
      statements: [
        of('Bo Sand'),
        of('Ana Lima', { role: 'mayor' }),
        of('Ana Lima', { certainty: 'resolved' }, { stance: 'denies', source: [span('she')] }),
        of('officials', { naming: 'anonymous' }),
        of('Officials', { naming: 'anonymous' }),
        of(null, { certainty: 'unknown' }, { source: [span('he')] }),
        of(null, { naming: 'none' }),
        of('police chief', { naming: 'role' }),
        ...Array.from({ length: 10 }, () => of('The Herald', {}, { stance: 'shows' })),
      ],
    }),
    plain,
  );
  const index = page.slice(page.indexOf('On record'));
  assert.equal(
    index,
    `On record by name
10×  The Herald              ▤ 10  [9, 10, 11, 12, 13, 14, 15, 16 …]
 2×  Ana Lima, mayor         – 1  ✗ 1  [2, →3]
 1×  Bo Sand                 – 1  [1]

On record without a name
 2×  officials (anonymous)   – 2  [4, 5]
 1×  [he] (not told who)     – 1  [6]
 1×  [nobody named]          – 1  [7]
 1×  police chief (by role)  – 1  [8]

– says · ✗ denies · ▤ shows
she → Name: worked out · [she]: not told who

18 statements, 5 speakers
`,
  );
});
