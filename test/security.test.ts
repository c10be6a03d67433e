/** Each line of docs/security.md names a test that is there. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const page = readFileSync(`${ROOT}docs/security.md`, 'utf8');
const rows = page
  .split('\n')
  .filter((line) => /^\| (?!what is done|---)/.test(line))
  .map((line) => line.split(' | '));

test('every line of the threat model names a test, and it is there', () => {
  const wrong = rows.flatMap(([claim, where = '']) => {
    const [, file, name] = /^`([^`]+)` (.+) \|$/.exec(where) ?? [];
    const found = file && existsSync(`${ROOT}${file}`) && readFileSync(`${ROOT}${file}`, 'utf8').includes(name!);
    return found ? [] : [`${claim} → ${where}`];
  });
  assert.deepEqual(wrong, []);
  assert.ok(rows.length > 25, `${rows.length} lines`);
});

test('every threat says what is not protected', () => {
  for (const section of page.split('\n## ').slice(1, -1))
    assert.match(section, /\nNot protected: /, section.split('\n')[0]);
});
