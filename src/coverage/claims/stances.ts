/** What each member says of the claim: its own stance, except where it negates what most of the others say, or is not sure. */
import type { Stance } from '../../record/statement.ts';
import type { Group } from './claim.ts';
import type { Side } from './pair-features.ts';
import { sideOf } from './standing.ts';
import type { Wording } from './wording.ts';

/** Stems in common from which on two say the same, as a share of each. */
const ALIKE = { shorter: 0.6, longer: 0.3 };

/** In the order of the members. */
export function stancesOf({ sides, members }: Pick<Group, 'sides' | 'members'>): Stance[] {
  const all = members.map((m) => sides[m]!);
  return all.map((side) => {
    const others = all.filter((o) => o !== side);
    const { stance } = side.assertion;
    if (stance === 'denies') return isOfNegated(side, others) ? 'asserts' : 'denies';
    // Who decides it says that it is so.
    if (stance === 'decides') return 'asserts';
    if (sideOf(stance) !== 'holds') return stance;
    if (isAgainst(side, others)) return 'denies';
    return stance === 'asserts' ? sureness(side, others) : stance;
  });
}

/**
 * Whether it negates what most say, or most negate what it says. Where as many say the one as the other, the claim is what is
 * said without a negation.
 */
function isAgainst({ wording }: Side, others: readonly Side[]): boolean {
  const telling = others.filter((o) => speaksPlainly(o));
  const against = telling.filter((o) => contradict(wording, o.wording));
  if (against.length === 0) return false;
  const camp = telling.length - against.length + 1;
  if (against.length !== camp) return against.length > camp;
  return against.every((o) => negates(wording, o.wording));
}

/** Denying what has a negation in it: "denied that anybody was hurt" where most say that nobody was. */
function isOfNegated({ wording }: Side, others: readonly Side[]): boolean {
  const holding = others.filter((o) => sideOf(o.assertion.stance) === 'holds');
  const negating = holding.filter((o) => [...o.wording.scopes.negated].some((s) => wording.scopes.about.has(s)));
  return holding.length > 1 && negating.length * 2 > holding.length;
}

/** Whether the words of its content are those of what it holds or denies: "denied that he shot", not "denied it: he did not". */
const speaksPlainly = ({ assertion, wording }: Side): boolean =>
  sideOf(assertion.stance) === 'holds' || (assertion.stance === 'denies' && wording.scopes.negated.size === 0);

/** Whether the two say the same but for a negation in one of them. */
const contradict = (a: Wording, b: Wording): boolean => areAlike(a, b) && (negates(a, b) || negates(b, a));

/** Whether `a` says of something that `b` speaks of that it is not so, and `b` says nothing of the kind. */
function negates({ scopes: a }: Wording, { scopes: b }: Wording): boolean {
  const about = [...a.negated].filter((s) => b.about.has(s));
  return about.length > 0 && !about.some((s) => b.negated.has(s));
}

/** A long sentence negates many a thing besides. */
function areAlike({ scopes: { about: a } }: Wording, { scopes: { about: b } }: Wording): boolean {
  const shared = [...a].filter((s) => b.has(s)).length;
  return shared >= ALIKE.shorter * Math.min(a.size, b.size) && shared >= ALIKE.longer * Math.max(a.size, b.size);
}

/** A hedge or a question counts where it is about what most of the others speak of. */
function sureness({ wording }: Side, others: readonly Side[]): Stance {
  const isAbout = (scope: ReadonlySet<string>) =>
    others.filter((o) => [...scope].some((s) => o.wording.scopes.about.has(s))).length * 2 > others.length;
  if (isAbout(wording.scopes.asked)) return 'asks';
  return isAbout(wording.scopes.doubted) ? 'believes' : 'asserts';
}
