/** The contrast of the two themes, computed from the names in tokens.css. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const css = readFileSync(new URL('static/tokens.css', import.meta.url), 'utf8');
const blockOf = (opening: string): string => css.slice(css.indexOf(opening), css.indexOf('\n}', css.indexOf(opening)));
const namesOf = (block: string): Record<string, string> =>
  Object.fromEntries([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6}|var\(--[\w-]+\))/g)].map((m) => [m[1]!, m[2]!]));

const light = namesOf(blockOf(':root {'));
const THEMES = {
  light,
  dark: { ...light, ...namesOf(blockOf('@media (prefers-color-scheme: dark)')) },
  print: { ...light, ...namesOf(blockOf('@media print')) },
};

function contrast(one: string, other: string): number {
  const [high, low] = [one, other].map(luminance).sort((a, b) => b - a) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

for (const [theme, names] of Object.entries(THEMES))
  test(`${theme}: every ink can be read on every ground it stands on`, () => {
    const of = (name: string): string => {
      const value = names[name]!;
      return value.startsWith('var') ? of(value.slice(6, -1)) : value;
    };
    const least = (ink: string, ground: string, ratio: number): void =>
      assert.ok(
        contrast(of(ink), of(ground)) >= ratio,
        `${ink} on ${ground}: ${contrast(of(ink), of(ground)).toFixed(2)}`,
      );
    const stances = Object.keys(names).filter((name) => name.startsWith('stance-'));
    assert.equal(stances.length, 8);
    for (const ground of ['paper', 'paper-2', 'lit', 'added', 'removed']) least('ink', ground, 7);
    for (const ground of ['paper', 'paper-2'])
      for (const ink of ['ink-2', 'ink-3', 'accent', ...stances]) least(ink, ground, 4.5);
    for (const ground of ['paper', 'paper-2']) least('rule-2', ground, 3);
    if (theme !== 'print') least('on-accent', 'accent', 4.5);
  });
