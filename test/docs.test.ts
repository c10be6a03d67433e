/** What the documentation says is there: links resolve, and the list of problem codes is whole. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const pages = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter(
  (f) => f.endsWith('.md') && !/(^|\/)(node_modules|dist|out)\//.test(f),
);

test('relative links point at files', () => {
  const broken = pages.flatMap((page) =>
    [...readFileSync(`${ROOT}${page}`, 'utf8').matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
      .map((m) => m[1]!)
      .filter((link) => !/^[a-z]+:/.test(link))
      .filter((link) => !existsSync(resolve(ROOT, dirname(page), link)))
      .map((link) => `${page}: ${link}`),
  );
  assert.deepEqual(broken, []);
  assert.ok(pages.includes('README.md'));
});

test('every folder of src stands in docs/architecture.md', () => {
  const text = readFileSync(`${ROOT}docs/architecture.md`, 'utf8');
  for (const f of readdirSync(`${ROOT}src`, { withFileTypes: true }))
    if (f.isDirectory()) assert.ok(text.includes(`src/${f.name}/`), f.name);
});

test('every field of the schema stands in docs/record.md', () => {
  const text = readFileSync(`${ROOT}docs/record.md`, 'utf8');
  const schema = JSON.parse(readFileSync(`${ROOT}src/record/record.schema.json`, 'utf8'));
  for (const part of [schema, schema.$defs.article, schema.$defs.statement]) {
    for (const field of Object.keys(part.properties)) assert.ok(text.includes(`\`${field}\``), field);
  }
});

test('every field of the coverage schema stands in docs/coverage.md', () => {
  const text = readFileSync(`${ROOT}docs/coverage.md`, 'utf8');
  const { properties, $defs } = JSON.parse(readFileSync(`${ROOT}src/record/coverage.schema.json`, 'utf8'));
  const { article, claim, member, standing, origin, quantity, value } = $defs;
  for (const part of [{ properties }, article, claim, member, standing, origin, quantity, value])
    for (const field of Object.keys(part.properties))
      assert.ok(text.includes(`\`${field}\``) || text.includes(`"${field}"`), field);
  for (const { enum: kinds } of [$defs.tension.properties.kind, $defs.reason.properties.kind, origin.properties.kind])
    for (const kind of kinds) assert.ok(text.includes(`\`${kind}\``), kind);
});
