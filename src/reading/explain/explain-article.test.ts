/** With the shipped weights: what is explained is what is read. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readPage, readText } from '../../page/read-page.ts';
import { openReader } from '../open.ts';

test('the statements of an explanation are those of a reading', async (t) => {
  const reader = await openReader();
  t.after(() => reader.close());
  const page = readPage(readFileSync(new URL('../../../examples/kids-day.html', import.meta.url)), {});
  assert.ok(page.ok);
  const statements = await reader.read(page.value);
  assert.ok(statements.length > 2);
  for (const n of [1, statements.length]) {
    const explanation = await reader.explain(page.value, n);
    assert.deepEqual(explanation?.statements, statements);
    assert.deepEqual(explanation?.statement, statements[n - 1]);
    assert.match(explanation!.reasons[0]!.because[0]!, /the model|a rule/);
  }
  assert.equal(await reader.explain(page.value, statements.length + 1), null);
});

test('in another language there is nothing to explain', async (t) => {
  const reader = await openReader();
  t.after(() => reader.close());
  const article = readText('Der Bürgermeister sagte am Montag, dass die Stadt bald eine neue Brücke bauen werde.', {});
  assert.ok(article.ok);
  assert.equal(await reader.explain(article.value, 1), null);
});
