/** "the two men", "his three sons", "all four", "both": how many they are is known, and not what is said. */
import { isSmallWord, type NotAFigure } from './rule.ts';

const DEFINITE =
  /(?:\b(?:the|these|those|all|his|her|its|their|our|my|your|us|you|we|them|whose)|[\p{L}.][’']s|s[’'])\s+(?:(?:other|others?|same|remaining|first|last|past|final|next|previous|latest|late|rival|main|major|second|new|former|all|only)\s+){0,2}[“"‘']?$/iu;

export const isKnownSet: NotAFigure = (s) =>
  s.n.unit === null && isSmallWord(s) && !s.bounded && DEFINITE.test(s.before) && !/^\s?-/.test(s.after);
