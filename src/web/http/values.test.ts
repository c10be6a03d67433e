import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Parameter } from '../page.ts';
import { readValue, valuesOf } from './values.ts';

test('a value is what its schema says, or nothing', () => {
  const cases: [string, Record<string, unknown>, unknown][] = [
    ['12', { type: 'integer' }, 12],
    ['12.5', { type: 'integer' }, null],
    ['1e3', { type: 'integer' }, null],
    ['0x10', { type: 'integer' }, null],
    ['99999999999999999999', { type: 'integer' }, null],
    ['0', { type: 'integer', minimum: 1 }, null],
    ['11', { type: 'integer', maximum: 10 }, null],
    ['0.25', { type: 'number', minimum: 0, maximum: 1 }, 0.25],
    ['NaN', { type: 'number' }, null],
    ['on', { type: 'boolean' }, true],
    ['false', { type: 'boolean' }, false],
    ['perhaps', { type: 'boolean' }, null],
    ['denies', { type: 'string', enum: ['denies', 'asserts'] }, 'denies'],
    ['lies', { type: 'string', enum: ['denies', 'asserts'] }, null],
    ['2026-11-24', { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }, '2026-11-24'],
    ['2026-11-24x', { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }, null],
    ['abc', { type: 'string', maxLength: 2 }, null],
    ['a', { type: 'string', minLength: 2 }, null],
    ['x'.repeat(1001), { type: 'string' }, null],
  ];
  for (const [text, schema, expected] of cases)
    assert.equal(readValue(text, schema), expected, `${text} ${JSON.stringify(schema)}`);
});

const PARAMETERS: readonly Parameter[] = [
  { name: 'key', in: 'path', description: 'Key.', schema: { type: 'string', pattern: '^[a-f0-9]+$' } },
  { name: 'limit', in: 'query', description: 'How many.', schema: { type: 'integer', minimum: 1 } },
];

test('empty fields are absent, of repeated ones each is checked, a wrong one says what it should be', () => {
  const of = (key: string, limits: string[]) => valuesOf(PARAMETERS, (_, place) => (place === 'path' ? [key] : limits));
  assert.deepEqual(of('ab', ['']), { ok: true, values: { key: 'ab' } });
  assert.deepEqual(of('ab', ['3', '4']), { ok: true, values: { key: 'ab', limit: 3 } });
  const wrong = of('ab', ['3', 'x']);
  assert.ok(!wrong.ok && wrong.refusal.status === 400 && wrong.refusal.message.includes('How many.'));
  const nothing = of('../x', []);
  assert.ok(!nothing.ok && nothing.refusal.status === 404);
});
