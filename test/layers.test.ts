/** The house: which folder may import which, and which may touch the outside world (docs/architecture.md). */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const SRC = fileURLToPath(new URL('../src', import.meta.url));

/** Folder -> folders it may import besides itself. Files directly in src/ are the shell around them all. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  record: [],
  text: ['record'],
  telling: ['coverage', 'record'],
  page: ['text', 'record'],
  reading: ['text', 'record'],
  coverage: ['reading', 'text', 'record'],
  warc: ['record'],
  capture: ['record', 'warc'],
  archive: ['coverage', 'record', 'text', 'warc'],
  intake: ['', 'archive', 'coverage', 'capture', 'warc', 'page', 'text', 'record'],
  web: ['', 'intake', 'archive', 'coverage', 'capture', 'warc', 'page', 'telling', 'text', 'record'],
  cli: ['', 'web', 'intake', 'archive', 'coverage', 'capture', 'warc', 'page', 'reading', 'telling', 'text', 'record'],
  '': ['page', 'reading', 'coverage', 'text', 'record'],
};

/** Node's own modules that pure folders may use: they compute, they do not reach out. */
const PURE = new Set(['node:crypto']);
/** Who may reach out: the network, the terminal, and the one file that loads weights. */
const WORLD = new Set(['warc', 'capture', 'archive', 'web', 'cli', 'reading/model.ts', 'coverage/claims/model.ts']);
const LIBRARIES: Record<string, readonly string[]> = {
  // node:module and node:url only to load a library on first need, synchronously: start-up time.
  page: ['node:module', 'node:url', 'htmlparser2', 'html-encoding-sniffer', 'eld', 'entities'],
  'reading/model.ts': ['onnxruntime-node'],
  'coverage/claims/model.ts': ['onnxruntime-node'],
  coverage: ['diff'],
  warc: ['yazl', 'yauzl'],
  capture: ['htmlparser2', 'robots-parser'],
  web: ['hono', '@hono/node-server', 'diff', 'd3-scale'],
};

const files = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((f) => f.isFile() && f.name.endsWith('.ts') && !f.name.endsWith('.test.ts') && !f.name.endsWith('.d.ts'))
  .map((f) => join(f.parentPath, f.name));

const folderOf = (file: string): string => {
  const parts = relative(SRC, file).split('/');
  return parts.length > 1 ? parts[0]! : '';
};

const importsOf = (file: string): string[] =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^'";]*?\bfrom\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)|(?:^|\n)import\s*'([^']+)'/g,
    ),
  ].map((m) => (m[1] ?? m[2] ?? m[3])!);

test('every folder is in the plan', () => {
  const unknown = [...new Set(files.map(folderOf))].filter((f) => !(f in MAY_IMPORT));
  assert.deepEqual(unknown, []);
});

test('imports go down the list, never up', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((i) => i.startsWith('.') && !i.endsWith('.json'))
      .map((i) => folderOf(resolve(dirname(file), i)))
      .filter((to) => to !== folderOf(file) && !MAY_IMPORT[folderOf(file)]!.includes(to))
      .map((to) => `${relative(SRC, file)} imports ${to || 'the shell'}`),
  );
  assert.deepEqual(wrong, []);
});

/** Rooms of src/reading/ that may be used by any layer; the other folders are layers. */
const SHARED = new Set(['clauses', 'occasions', 'cues']);
/** Layers that are given to others: names to coreference, both to who speaks; explain asks them all. */
const BESIDE: Record<string, readonly string[]> = {
  coreference: ['speakers'],
  explain: ['*'],
};

test('no layer of a statement imports another', () => {
  const layerOf = (path: string): string => {
    const [folder, layer, file] = relative(SRC, path).split('/');
    return folder === 'reading' && file !== undefined ? layer! : '';
  };
  const wrong = files.flatMap((file) => {
    const own = layerOf(file);
    if (own === '' || SHARED.has(own)) return [];
    return importsOf(file)
      .filter((i) => i.startsWith('.'))
      .map((i) => layerOf(resolve(dirname(file), i)))
      .filter((to) => to !== '' && to !== own && !SHARED.has(to))
      .filter((to) => !BESIDE[own]?.includes(to) && !BESIDE[own]?.includes('*'))
      .map((to) => `${relative(SRC, file)} imports ${to}`);
  });
  assert.deepEqual(wrong, []);
});

test('only shells touch the outside world, and each library has one room', () => {
  const wrong = files.flatMap((file) => {
    const name = relative(SRC, file);
    const room = [name, folderOf(file)];
    return importsOf(file)
      .filter((i) => !i.startsWith('.'))
      .filter((i) =>
        i.startsWith('node:')
          ? !PURE.has(i) && !room.some((r) => WORLD.has(r) || LIBRARIES[r]?.includes(i))
          : !room.some((r) => LIBRARIES[r]?.some((l) => i === l || i.startsWith(`${l}/`))),
      )
      .map((i) => `${name} imports ${i}`);
  });
  assert.deepEqual(wrong, []);
});

test('imports are found in all their forms', () => {
  assert.ok(importsOf(join(SRC, 'read.ts')).includes('./record/to-record.ts'));
  assert.ok(importsOf(join(SRC, 'reading/model.ts')).includes('onnxruntime-node'));
});
