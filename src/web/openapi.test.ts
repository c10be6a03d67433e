/** The document and the data agree: every page's JSON is what the document says it is. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { testApp, webArchive } from '../../test/helpers/web.ts';
import { webPaths } from '../../test/helpers/web-paths.ts';
import { jsonPath, openApi, templateOf } from './openapi.ts';
import { ACTIONS, DOWNLOADS, PAGES } from './routes.ts';

const document = openApi({ pages: PAGES, actions: ACTIONS, downloads: DOWNLOADS }) as {
  components: { schemas: Record<string, object> };
  paths: Record<string, Record<string, { operationId: string; parameters: { name: string; in: string }[] }>>;
};

const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false }).addSchema(
  document.components.schemas.Record!,
);
/** Nothing may be in the data that the document does not have, though later versions may have more. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([name, value]) => [name, closed(value)]));
  return 'required' in schema ? { additionalProperties: false, ...inner } : inner;
}

const checks = new Map<unknown, ValidateFunction>();
const errorsOf = (schema: object, data: unknown): string[] => {
  const check = checks.get(schema) ?? ajv.compile(closed(schema) as object);
  checks.set(schema, check);
  return check(data) ? [] : check.errors!.map((e) => `${e.instancePath} ${e.message} ${JSON.stringify(e.params)}`);
};

test('every route is in the document, once for each form', () => {
  for (const { path } of PAGES) {
    assert.ok(document.paths[templateOf(path)]?.get, path);
    assert.ok(document.paths[jsonPath(templateOf(path))]?.get, `${path} as data`);
  }
  for (const { path } of DOWNLOADS) assert.ok(document.paths[templateOf(path)]?.get, path);
  for (const { path } of ACTIONS) assert.ok(document.paths[templateOf(path)]?.post, path);
  assert.equal(
    Object.values(document.paths).flatMap((methods) => Object.keys(methods)).length,
    PAGES.length * 2 + DOWNLOADS.length + ACTIONS.length,
  );
});

test('every part of a path is a parameter, and no two operations are called alike', () => {
  const ids: string[] = [];
  for (const [path, methods] of Object.entries(document.paths))
    for (const { operationId, parameters } of Object.values(methods)) {
      ids.push(operationId);
      assert.deepEqual(
        [...path.matchAll(/\{(\w+)\}/g)].map((m) => m[1]).sort(),
        parameters
          .filter((p) => p.in === 'path')
          .map((p) => p.name)
          .sort(),
        path,
      );
    }
  assert.equal(new Set(ids).size, ids.length);
});

test('what the app sends is this document', async () => {
  using archive = webArchive();
  assert.deepEqual(await (await testApp(archive).get('/openapi.json')).json(), JSON.parse(JSON.stringify(document)));
});

test('every page’s data fits its schema', async (t) => {
  using archive = webArchive();
  const app = testApp(archive);
  const seen = new Set<string>();
  for (const { route, path } of await webPaths(app, archive)) {
    const page = PAGES.find((p) => p.path === route);
    if (!page) continue;
    const [pathname, query] = path.split('?');
    const answer = await app.get(`${jsonPath(pathname!)}${query === undefined ? '' : `?${query}`}`);
    assert.equal(answer.status, 200, path);
    assert.deepEqual(errorsOf(page.schema, await answer.json()), [], path);
    seen.add(route);
  }
  for (const { path } of PAGES)
    assert.ok(seen.has(path), `${path} is never tried: give it an address in test/helpers/web-paths.ts`);
  t.diagnostic(`${seen.size} pages`);
});
