/** Party and constituency after a name: "(D-Ore.)", "(R)", ", R-Wis.". */
import { label, type Rule } from './rule.ts';

const PARTY = `[DRI]|Dem|Rep|Ind|Lab|Labour|Con|LD|Lib Dem|SNP|Green|DUP|UUP|Plaid Cymru|Sinn F[eé]in|L|G`;
const PLACE = String.raw`[-–]\s?\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2}`;
const IN_BRACKETS = new RegExp(String.raw`(?<=\p{Lu}[\p{L}.’'-]*\s)\((?:${PARTY})(?:${PLACE})?\)`, 'gu');
const AFTER_COMMA = /(?<=\p{L}, )[DRI]-(?!Day\b)\p{Lu}[\p{L}.]*(?: \p{Lu}\p{Ll}+\.?)?(?=[\s,.;)]|$)/gu;

export const party: Rule = (zone) =>
  [...zone.words.matchAll(IN_BRACKETS), ...zone.words.matchAll(AFTER_COMMA)].map((m) =>
    label('affiliation', zone, m.index, m[0].length),
  );
