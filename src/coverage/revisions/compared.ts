/** Two versions side by side, with all that says where their words and statements went. */
import type { OnRecord } from '../../record/record.ts';
import { lastStartingAt } from '../../text/ranges.ts';
import { readingOf } from '../reading.ts';
import type { ChangeKind } from './change.ts';
import type { Edited } from './edited.ts';
import { type Matches, matchesOf } from './matches.ts';
import { type Pairing, pairingOf, span, withoutEdits } from './pairing.ts';
import { type Roles, rolesOf } from './roles.ts';
import { type Version, versionOf } from './tokens.ts';
import { type WordMap, wordMap } from './words.ts';

export interface Compared {
  readonly before: Version;
  readonly after: Version;
  readonly pairing: Pairing;
  readonly map: WordMap;
  readonly roles: { readonly before: Roles; readonly after: Roles };
  readonly matches: Matches;
}

export function compared(older: OnRecord, newer: OnRecord): Compared {
  const before = versionOf(readingOf(older));
  const after = versionOf(readingOf(newer));
  const roles = { before: rolesOf(before), after: rolesOf(after) };
  const across = (pairing: Pairing): Compared => {
    const map = wordMap(before, after, pairing);
    return { before, after, pairing, map, roles, matches: matchesOf(before, after, roles.before, roles.after, map) };
  };
  const first = across(pairingOf(before, after));
  const homes = { before: homesOf(before, roles.before), after: homesOf(after, roles.after) };
  const apart = new Set(first.pairing.edited.filter((e) => isReplaced(first, e, homes)));
  return apart.size === 0 ? first : across(withoutEdits(first.pairing, apart));
}

/** Sentences that share more than this are one another's, whatever was read in them. */
const SURELY = 0.75;

interface Homes {
  readonly before: ReadonlyMap<number, readonly number[]>;
  readonly after: ReadonlyMap<number, readonly number[]>;
}

/** Of each sentence the statements that have their cue in it. */
const homesOf = ({ sentences, tokens }: Version, { parts }: Roles): Map<number, number[]> =>
  Map.groupBy(
    [...parts.keys()].filter((s) => parts[s]!.cue.length > 0),
    (s) => lastStartingAt(sentences, tokens[parts[s]!.cue[0]!]!.start),
  );

/** Somebody is on record in both, and nothing of it is the same: one statement went and another came. */
function isReplaced({ matches }: Compared, { a, b, alike }: Edited, homes: Homes): boolean {
  if (alike > SURELY) return false;
  const olds = span(...a).flatMap((n) => homes.before.get(n) ?? []);
  const news = span(...b).flatMap((n) => homes.after.get(n) ?? []);
  const isNew = olds.every((s) => matches.toNew[s]! < 0) && news.every((t) => matches.toOld[t]! < 0);
  return olds.length > 0 && news.length > 0 && isNew;
}

/** A change as it is found: tokens in place of spans, statements by their places (-1: none). */
export interface Draft {
  readonly kind: ChangeKind;
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly statements: readonly [number, number];
  readonly values?: readonly [string | null, string | null];
  readonly note: string | null;
  readonly confidence: number;
}
