/** What no file of the app may do, because one that does is enough. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const HOME = fileURLToPath(new URL('.', import.meta.url));
const sources = (ending: RegExp): [string, string][] =>
  readdirSync(HOME, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name) && !name.endsWith('.test.ts'))
    .map((name) => [name, readFileSync(`${HOME}${name}`, 'utf8')]);

const offenders = (ending: RegExp, what: RegExp): string[] =>
  sources(ending).flatMap(([name, text]) => (what.test(text) ? [`${name}: ${what.exec(text)![0]}`] : []));

test('no markup is made but by the tag that escapes', () => {
  assert.deepEqual(
    offenders(/\.ts$/, /import [^;]*\braw\b[^;]* from 'hono|isEscaped|HtmlEscapedString\b.*=|dangerouslySetInnerHTML/),
    [],
  );
});

test('no markup holds a style, a script or a handler of its own: the policy would stop it', () => {
  assert.deepEqual(
    offenders(/\.ts$/, /<[a-z][^>]* style=|<[a-z][^>]* on[a-z]+=|<style|<script(?! type="module" src=)/),
    [],
  );
});

test('no style sheet and no script asks for anything elsewhere', () => {
  assert.deepEqual(offenders(/\.css$/, /@import|url\((?!["']?data:)(?!["']?#)|https?:|expression\(/), []);
  assert.deepEqual(
    offenders(
      /\.js$/,
      /https?:\/\/|innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|import\(|WebSocket|sendBeacon/,
    ),
    [],
  );
});
