/** Whether two full names are one person's or one body's. */
import type { Found } from '../scan/found.ts';
import { sameGiven } from '../words/same-name.ts';
import { type Group, genderOf, withoutSuffix } from './group.ts';

/** Two full names with one last word. */
export function isSame(g: Group, f: Found): boolean {
  const a = g.words;
  const b = withoutSuffix(f.words);
  if (a.length === b.length && a.every((w, i) => w === b[i])) return true;
  if (g.guess === 'organisation' || f.guess === 'organisation' || g.guess === 'place' || f.guess === 'place')
    return false;
  if (g.guess === 'thing' || f.guess === 'thing') return false;
  const gender = genderOf(f);
  if (gender !== null && g.gender !== null && gender !== g.gender) return false;
  if (a.at(-1) !== b.at(-1)) return false;
  const [ga, gb] = [a.slice(0, -1), b.slice(0, -1)];
  // One's given names all have a partner among the other's: "Robert C. “Bobby” Lima", "Bobby Lima".
  const fewer = ga.length <= gb.length ? ga : gb;
  const more = fewer === ga ? gb : ga;
  return (
    fewer.every((x) => more.some((y) => sameGiven(x, y))) && (fewer.length < more.length || sameGiven(ga[0]!, gb[0]!))
  );
}
