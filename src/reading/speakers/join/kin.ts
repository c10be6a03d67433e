/** Who is introduced as somebody's relative. */
import type { Found } from '../scan/found.ts';
import type { Token } from '../scan/tokens.ts';

const KIN =
  /^(?:wife|husband|mother|father|son|daughter|brother|sister|widow|widower|uncle|aunt|cousin|nephew|niece|grandson|granddaughter|grandfather|grandmother|ex-wife|ex-husband|fiancee|fiance|parents|stepson|stepdaughter|stepmother|stepfather)$/;

/** Introduced as somebody's relative: "her mother, Ana Lima", "Ana Lima, his wife,". */
export function isKin(tokens: readonly Token[], f: Found): boolean {
  for (let i = f.from - 1; i >= Math.max(0, f.from - 2); i--) if (KIN.test(tokens[i]!.lower)) return true;
  if (tokens[f.to]?.gap !== 'comma') return false;
  for (let i = f.to; i < f.to + 3 && (i === f.to || tokens[i]?.gap === 'space'); i++)
    if (KIN.test(tokens[i]!.lower)) return true;
  return false;
}
