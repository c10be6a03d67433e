/** Whom a description means: "the mayor", "the Vermont senator", "the commission". */
import { type Description, descriptionOf } from './description.ts';
import type { Entity } from './entity.ts';
import { bodyNouns } from './words/body-nouns.ts';
import { isPlace } from './words/lists.ts';
import { stateOf } from './words/states.ts';

/** Where so many could be meant, none is. */
const MOST = 40;

/**
 * The one entity of whom the article says that it is that; null where none or several fit. `at` is where the nominal
 * stands in the text.
 */
export function byRole(entities: readonly Entity[], nominal: string, at: number): Entity | null {
  if (/^(?:an?|another|one|some|many|any|no|each|every|other|his|her|their|its|my|our|your)\b/i.test(nominal))
    return null;
  const d = descriptionOf(nominal);
  if (d === null) return null;
  const all = called(entities, d.head);
  const before = fitting(
    all.filter((e) => e.mentions[0]!.start < at),
    d,
  );
  const found =
    before.length > 0
      ? before
      : fitting(
          all.filter((e) => e.mentions[0]!.start >= at),
          d,
        );
  return one(found, at);
}

/** Those whom the description suits as the first mention of somebody who is named later: "a New York judge". */
export function namedLater(entities: readonly Entity[], nominal: string, at: number, within: number): Entity | null {
  const d = descriptionOf(nominal);
  if (d === null) return null;
  const found = fitting(
    called(entities, d.head).filter((e) => e.mentions[0]!.start >= at && e.mentions[0]!.start < at + within),
    d,
    true,
  );
  return one(found, at);
}

const indexes = new WeakMap<readonly Entity[], ReadonlyMap<string, Entity[]>>();

/** Those that the noun may mean; made once for an article's entities. */
function called(entities: readonly Entity[], head: string): readonly Entity[] {
  let index = indexes.get(entities);
  if (!index) {
    const made = new Map<string, Entity[]>();
    for (const e of entities)
      for (const noun of new Set(nounsOf(e))) {
        const list = made.get(noun);
        if (!list) made.set(noun, [e]);
        else if (list.length < MOST) list.push(e);
      }
    index = made;
    indexes.set(entities, index);
  }
  return index.get(head) ?? [];
}

function nounsOf(e: Entity): readonly string[] {
  if (e.kind !== 'organisation' && e.kind !== 'document') return e.roles.flatMap((r) => r.heads);
  const words = e.name.toLowerCase().replaceAll('.', '').split(' ');
  const noun = headWordOf(words);
  return [noun, ...bodyNouns(noun), ...bodyNouns(words.at(-1)!)];
}

/** Of several people none; of several texts the one that was spoken of last, else first. */
function one(found: readonly Entity[], at: number): Entity | null {
  if (found.length < 2 || found.some((e) => e.kind !== 'document')) return found.length === 1 ? found[0]! : null;
  const place = (e: Entity): number => e.mentions.findLast((m) => m.start < at)?.start ?? -e.mentions[0]!.start;
  return found.reduce((a, b) => (place(b) > place(a) ? b : a));
}

/** All modifiers said of them; else, where nobody has that, those of whom the noun is said and no proper name speaks against it. */
function fitting(entities: readonly Entity[], d: Description, loose = false): Entity[] {
  const under = d.modifiers.some((m) => UNDER.test(m));
  const named = entities.filter((e) => isThat(e, d.head, under));
  if (named.length === 0) return [];
  const said = named.filter((e) => d.modifiers.every((m) => saidOf(e, m)));
  if (said.length > 1 && !d.modifiers.includes('former')) {
    const now = said.filter(
      (e) => !e.roles.some((r) => r.heads.includes(d.head) && /^(?:former|ex|then)$/.test(r.words[0] ?? '')),
    );
    if (now.length === 1) return now;
  }
  if (
    said.length === 1 &&
    d.modifiers.length === 0 &&
    said[0]!.roles.length > 0 &&
    said[0]!.roles.filter((r) => r.heads.includes(d.head)).every((r) => FORMER.test(r.words[0] ?? ''))
  )
    return [];
  if (said.length > 0) return said;
  if (loose) return named.length === 1 && !d.modifiers.some((m) => m === 'former' || m === 'general') ? named : [];
  const [only] = named;
  const unsaid =
    named.length === 1 &&
    // "the original article" is not "the Acme article"; "the mayor" is no former one.
    (only!.kind !== 'document' || d.modifiers.length === 0) &&
    (only!.kind === 'organisation' ||
      only!.kind === 'document' ||
      only!.roles.some((r) => r.heads.includes(d.head) && !FORMER.test(r.words[0] ?? ''))) &&
    d.capitals.every(
      (c) => saidOf(named[0]!, c) || (isPlace(c) && !named[0]!.roles.some((r) => r.words.some((w) => isPlace(w)))),
    ) &&
    !d.modifiers.some((m) => m === 'former' || m === 'general');
  return unsaid ? named : [];
}

/** A vice president is no president. */
const UNDER = /^(?:shadow|vice|vice-presidential|deputy|assistant|associate)$/;

const isThat = (e: Entity, head: string, under: boolean): boolean =>
  e.kind === 'organisation' ||
  e.kind === 'document' ||
  e.roles.some((r) => r.heads.includes(head) && (under || !r.words.some((w) => UNDER.test(w))));

const FORMER = /^(?:former|ex|then|late)(?:-|$)/;

/** "commission" of "commission on public safety". */
function headWordOf(words: readonly string[]): string {
  const cut = words.findIndex((w, i) => i > 0 && /^(?:of|for|on)$/.test(w));
  return (cut > 0 ? words[cut - 1] : words.at(-1))!;
}

function saidOf(e: Entity, word: string): boolean {
  if (e.kind === 'organisation' || e.kind === 'document')
    return e.name.toLowerCase().replaceAll('.', '').split(' ').includes(word);
  return e.roles.some((r) =>
    r.words.some(
      (w) =>
        w === word ||
        stateOf(w) === word ||
        w === stateOf(word) ||
        (word.length > 3 && w.length > 3 && (w.startsWith(word) || word.startsWith(w))),
    ),
  );
}
