/** Several names in one source: "Ana Lima (D-Ohio), Bo Sand and Cy Moor all". */
import type { Range } from '../../record/article.ts';
import type { Speaker } from '../../record/statement.ts';
import { type Placed, within } from './named-by.ts';

const BETWEEN =
  /^["”’']?(?:\s*\([^()]{0,30}\))?(?:,? and|,| &|,? as well as|,? both of \S+,? and)\s(?:the |an? )?(?:(?!(?:of|for|at|in|from|to|with|who|by|his|her|the|an?|on) )[\p{L}.]+ ){0,3}["“]?$/u;
const ENDS = /^["”’']?(?:['’]s?)?(?:\s*\([^()]{0,30}\))?,?(?: (?:all|both|each|alike|together|of|from|in|,).*)?[.,]?$/u;

/** Null where the source is not such a list from its begin to its end. */
export function listed(text: string, range: Range, all: readonly Placed[]): Pick<Speaker, 'name' | 'kind'> | null {
  if (!/ (?:and|&|as well as) /.test(text.slice(range.start, range.end))) return null;
  const every = within(all, range);
  // "Rand Sand (Ky.)", "Ohio Gov. Bo Sand": the places of people are none of the speakers.
  const inside = every.some((m) => m.entity.kind === 'person') ? every.filter((m) => m.entity.kind !== 'place') : every;
  const [first] = inside;
  if (
    !first ||
    /[,;]|\b(?:of|in|for|by|from|like|as|including|with|and|at|to)\b /.test(text.slice(range.start, first.start))
  )
    return null;
  const names = [first];
  for (const m of inside.slice(1)) {
    const before = names.at(-1)!;
    if (m.start < before.end) continue;
    if (!BETWEEN.test(text.slice(before.end, m.start))) return null;
    names.push(m);
  }
  if (names.length < 2 || !ENDS.test(text.slice(names.at(-1)!.end, range.end))) return null;
  const own = [...new Set(names.map((m) => m.entity.name))];
  if (own.length < 2) return null;
  const bodies = names.every(
    ({ entity, start }) =>
      entity.kind === 'organisation' ||
      entity.kind === 'place' ||
      // Nothing tells what it is; people have no article.
      (entity.kind === null &&
        (/\bthe $/i.test(text.slice(start - 4, start)) || names.some((m) => m.entity.kind === 'organisation'))),
  );
  return {
    name: `${own.slice(0, -1).join(', ')} and ${own.at(-1)}`,
    kind: bodies ? 'organisation' : 'group',
  };
}
