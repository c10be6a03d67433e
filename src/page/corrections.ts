/** Notes by which an article says that it was changed because it was wrong. Own list of phrases. */

const MAX_NOTE = 800;
const NOTE =
  /^[\s\p{P}]*(?:corrections?|clarifications?|corrigendum|berichtigung|korrektur|rectificatif|correctif|fe de errat[ao]s|correcci[oó]n|errata|correzione|rectificatie|sprostowanie)(?:\s*[:—–]|,?[^.:]{0,50}:)|\b(?:an|a previous|a prior) (?:earlier )?version of this (?:story|article|report|post|column|headline|piece)\b|\bthis (?:story|article|report|post|column|headline|piece) (?:has been|was) (?:corrected|amended|clarified)\b|\b(?:in einer (?:früheren|ersten) version|une (?:première )?version (?:précédente|antérieure) de cet article|en una versi[oó]n anterior)\b/iu;

export function isCorrection(paragraph: string): boolean {
  return paragraph.length <= MAX_NOTE && NOTE.test(paragraph);
}
