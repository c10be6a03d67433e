/** Coverage of the example pages, end to end: what README shows, and that all of it is valid. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { services } from '../src/cli/services.ts';
import { cover, openClaimLinker, openReader, read } from '../src/onrecord.ts';
import { run } from './cli/harness.ts';
import { coverageErrors } from './helpers/schema.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const NEWSROOM = `${ROOT}examples/newsroom/`;

test('README shows what the command prints', async () => {
  const readme = readFileSync(`${ROOT}README.md`, 'utf8');
  const [, names, shown] =
    /^\$ npx onrecord coverage examples\/newsroom\/\{(.*)\}\.html\n(.*?)^…$/ms.exec(readme) ?? [];
  assert.ok(names && shown);
  const files = names.split(',').map((name) => `${NEWSROOM}${name}.html`);
  const { status, out } = await run(['coverage', ...files], { services });
  assert.equal(status, 0);
  assert.equal(out.slice(0, shown.length), shown);
});

const WEIGHTS = existsSync(`${ROOT}models/claims/claims.onnx`);

test('the example pages give a valid coverage record', { skip: !WEIGHTS && 'no weights' }, async () => {
  const reader = await openReader();
  const linker = await openClaimLinker();
  try {
    const records = [];
    for (const name of readdirSync(NEWSROOM).filter((f) => /(hearing|silo|alarms).*\.html$/.test(f))) {
      const result = await read({ bytes: readFileSync(NEWSROOM + name), id: name }, { reader });
      if (result.ok) records.push(result.value);
    }
    const found = await cover(records, { linker });
    assert.deepEqual(coverageErrors(found), []);
    assert.deepEqual(found, await cover(records, { linker }));
    const texts = new Map(records.map(({ id, article }) => [id, Array.from(article.text)]));
    for (const { gist } of found.claims)
      assert.equal(texts.get(gist.article)!.slice(gist.start, gist.end).join(''), gist.text);
    for (const { article, content } of found.claims.flatMap((c) => c.members))
      for (const { start, end, text } of content) assert.equal(texts.get(article)!.slice(start, end).join(''), text);
    for (const { article, start, end, text } of found.quantities.flatMap((q) => q.values))
      assert.equal(texts.get(article)!.slice(start, end).join(''), text);
    assert.ok(found.claims.some((c) => c.standing.origins > 1 && c.standing.denies > 0));
  } finally {
    await linker.close();
    await reader.close();
  }
});
