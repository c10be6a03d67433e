/** The public names, by the package's own name; and each dependency is pinned and used. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const manifest = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));

test('the library exports what it says and no more', async () => {
  assert.deepEqual(Object.keys(await import('onrecord')).sort(), [
    'changesOf',
    'compareWithTranscript',
    'cover',
    'explain',
    'openClaimLinker',
    'openReader',
    'read',
  ]);
});

test('the schemas of what leaves the program are in the package', async () => {
  for (const name of ['record', 'coverage']) {
    const at = import.meta.resolve(`onrecord/${name}.schema.json`);
    assert.match(JSON.parse(readFileSync(fileURLToPath(at), 'utf8')).title, new RegExp(`onrecord.*${name}`));
  }
});

test('versions are exact, and the lock file records no download addresses', () => {
  const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies }) as string[];
  for (const v of versions) assert.match(v, /^\d+\.\d+\.\d+$/);
  for (const lock of ['package-lock.json', 'bench/peers/package-lock.json']) {
    assert.ok(!readFileSync(`${ROOT}${lock}`, 'utf8').includes('"resolved"'), lock);
  }
});

test('every dependency is imported somewhere', () => {
  const sources = readdirSync(`${ROOT}src`, { recursive: true, encoding: 'utf8' })
    .filter((f) => f.endsWith('.ts'))
    .map((f) => readFileSync(`${ROOT}src/${f}`, 'utf8'))
    .join('\n');
  // `node` brings the Node that bin/onrecord.mjs starts.
  const unused = Object.keys(manifest.dependencies).filter(
    (d) => d !== 'node' && !new RegExp(`'${d}[/']`).test(sources),
  );
  assert.deepEqual(unused, []);
});
