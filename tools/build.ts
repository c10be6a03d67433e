/**
 * The published package in dist/: `npm run build`, then `npm publish dist` (or `npm pack ./dist`). A plain `tsc`, and what
 * the program reads at run time beside it, in the places where the sources have it.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = `${root}dist`;
const { scripts: _, devDependencies: __, ...manifest } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

rmSync(dist, { recursive: true, force: true });
execFileSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, '-p', `${root}tsconfig.build.json`], {
  stdio: 'inherit',
});
for (const path of [
  'bin',
  'models',
  'README.md',
  'LICENSE',
  'src/record/record.schema.json',
  'src/record/coverage.schema.json',
  'src/web/static',
  'examples/newsroom',
])
  cpSync(`${root}${path}`, `${dist}/${path}`, { recursive: true });
const published = {
  ...manifest,
  exports: {
    '.': { types: './src/onrecord.d.ts', default: './src/onrecord.js' },
    './record.schema.json': './src/record/record.schema.json',
    './coverage.schema.json': './src/record/coverage.schema.json',
  },
};
writeFileSync(`${dist}/package.json`, `${JSON.stringify(published, null, 2)}\n`);
