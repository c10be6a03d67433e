/** What a number counts, in the article's words, with what befell those counted: "people killed", also for "killing 10 people". */
import type { Bounded } from '../../../reading/figures/bounds.ts';
import { countedIn } from '../../../reading/figures/counted.ts';
import { fateAfter } from '../../../reading/figures/fate.ts';
import type { Sight } from '../../../reading/figures/not/rule.ts';
import type { NumberExpression } from '../../../text/numbers/numbers.ts';

/** Characters in which the counted words stand. */
const NEAR = 100;
/** Beginnings of verbs and the participle that says the same of those counted. */
const BEFELL: Readonly<Record<string, string>> = {
  ...{ kill: 'killed', injur: 'injured', wound: 'wounded', hurt: 'hurt', arrest: 'arrested', detain: 'detained' },
  ...{ rescu: 'rescued', captur: 'captured', displac: 'displaced', destroy: 'destroyed', damag: 'damaged' },
};
const VERB = new RegExp(`\\b(?<verb>${Object.keys(BEFELL).join('|')})(?:e?d|ing|e?s)?\\s+$`, 'i');

export function countedWithFate(text: string, n: NumberExpression, { start, end }: Bounded): string | null {
  const of = countedIn(text, n, end);
  if (n.unit !== null) return of;
  const at = of === null ? -1 : text.slice(end, end + NEAR).indexOf(of);
  const after = of === null || at < 0 ? null : fateAfter(text, end + at + of.length);
  const verb = VERB.exec(text.slice(Math.max(0, start - 24), start));
  const fate = after ?? (verb ? BEFELL[verb.groups!.verb!.toLowerCase()]! : null);
  if (of === null) return fate;
  return fate === null || of.endsWith(fate) ? of : `${of} ${fate}`;
}

/** Whose age: the words behind "12-year-old", or the name before ", 12,". */
export function bearerOf({ before, after }: Sight): string | null {
  const behind =
    /^[\s-]*olds?\s+(?<who>(?:\p{Ll}+\s+){0,2}?(?:\p{Lu}[\p{L}.’'-]*(?:\s+\p{Lu}[\p{L}.’'-]*){0,2}|\p{Ll}{3,}))/u.exec(
      after,
    );
  return (
    behind?.groups?.who ??
    /(?<who>\p{Lu}[\p{L}.’'-]*(?:\s+\p{Lu}[\p{L}.’'-]*){0,2}),\s+$/u.exec(before)?.groups?.who ??
    null
  );
}
