/**
 * Names in what is said that have no statement of their own. Only a hint for a reporter: a name is two capitals in a row or
 * one behind a title, and what mostly stands behind "in" or "at" is taken for a place.
 */
import { folded } from '../../archive/search/fold.ts';
import type { Claim } from '../../record/coverage.ts';
import type { StoryArticles } from './story-articles.ts';

export interface Unheard {
  readonly name: string;
  /** Keys of the claims whose words have it. */
  readonly claims: readonly string[];
}

const NAME =
  /(?:\b(?:Mr|Ms|Mrs|Dr|Mayor|Minister|President|Governor|Judge|Councillor|Captain|Sir)\.? \p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'-]{1,30}){0,3}|\p{Lu}[\p{L}’'-]{1,30}(?: (?:of |de |da |van |von )?\p{Lu}[\p{L}’'-]{1,30}){1,3})/gu;
const TITLE = /^(?:Mr|Ms|Mrs|Dr|Mayor|Minister|President|Governor|Judge|Councillor|Captain|Sir|The|A|An)\.? /;
const PLACE = /\b(?:in|at|of|near|on|from|to|outside|across|through|up|along|into|around)(?: the)? $/i;
const ADDRESS =
  /\b(?:Street|Lane|Road|Square|Avenue|Bridge|Quay|Park|Island|Act|Hospital|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/;
const MOST = 12;
const MOST_LOOKED_AT = 300;
const LONGEST = 2000;

export function unheardIn(
  claims: readonly Claim[],
  articles: StoryArticles,
  keys: ReadonlyMap<string, string>,
): Unheard[] {
  const heard = heardNames(articles);
  const found = new Map<string, { name: string; claims: Set<string>; places: number; times: number }>();
  for (const claim of claims)
    for (const { text } of claim.members.flatMap((m) => m.content))
      for (const match of text.slice(0, LONGEST).matchAll(NAME)) {
        const name = match[0].replace(TITLE, '');
        const key = folded(name);
        if (ADDRESS.test(name) || isHeard(key, heard)) continue;
        if (!found.has(key) && found.size >= MOST_LOOKED_AT) continue;
        const entry = found.get(key) ?? { name, claims: new Set(), places: 0, times: 0 };
        entry.claims.add(keys.get(claim.id) ?? claim.id);
        entry.times++;
        if (PLACE.test(text.slice(Math.max(0, match.index - 14), match.index))) entry.places++;
        found.set(key, entry);
      }
  return [...found.values()]
    .filter(({ places, times }) => places * 2 < times)
    .sort((a, b) => b.claims.size - a.claims.size)
    .slice(0, MOST)
    .map(({ name, claims: own }) => ({ name, claims: [...own] }));
}

function heardNames(articles: StoryArticles): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { statements } of articles.values())
    for (const { speaker } of statements.values())
      for (const name of [speaker.name, speaker.role, ...speaker.aliases]) if (name) names.add(folded(name));
  return names;
}

/** "Lima" is heard where Ana Lima is, and "Acme Grain Company" where Acme Grain is. */
function isHeard(key: string, heard: ReadonlySet<string>): boolean {
  if (heard.has(key)) return true;
  for (const name of heard) if (` ${name} `.includes(` ${key} `) || ` ${key} `.includes(` ${name} `)) return true;
  return false;
}
