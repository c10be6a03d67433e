/** What has befallen those counted: "laid off or suspended" in "4,000 dockers and 1,500 drivers have been laid off or suspended". */

const NEAR = 100;
/** Participles that do not end in -ed. */
const IRREGULAR =
  'killed|hurt|shot|hit|held|sold|built|cut|lost|found|sent|born|paid|spent|stolen|taken|given|driven|drowned|frozen|made|left\\s+(?:dead|homeless|dead\\s+or\\s+injured)|laid|struck|burn(?:ed|t)|torn|swept|dead|missing|injured|homeless|unemployed|ill|sick|trapped';
const PARTICIPLE = `(?:${IRREGULAR}|\\p{Ll}{3,}ed)(?:\\s+(?:off|out|down|away|up))?`;
/** The verb that leads to it; "have" and "had" need "been" to be passive. */
const FATE = new RegExp(
  `^\\s+(?:(?:were|was|are|is|(?:have|has|had|having)\\s+been|(?:could|may|might|will|would)\\s+be|(?:are|were)\\s+being)\\s+(?:(?:also|already|since|now|still|\\p{Ll}+ly|reportedly|feared|reported|confirmed|believed|presumed|known|left)\\s+(?:to\\s+be\\s+|to\\s+have\\s+been\\s+|as\\s+)?){0,2})(?<what>${PARTICIPLE}(?:(?:,\\s*(?:and\\s+|or\\s+)?|\\s+and\\s+|\\s+or\\s+)${PARTICIPLE}){0,3})(?![\\p{L}’'-])`,
  'u',
);
/** Verbs by which others speak of them: no fate. */
const SPOKEN =
  /^(?:said|asked|told|expected|invited|allowed|supposed|designed|based|called|named|registered|surveyed|polled|questioned|interviewed|compared|related|linked|involved|interested|worried|concerned|needed|required|used|estimated|projected)\b/;

/** `after` is where the counted noun phrase ends. Null where nothing of the kind stands there. */
export function fateAfter(text: string, after: number): string | null {
  const what = FATE.exec(text.slice(after, after + NEAR).split('\n', 1)[0]!)?.groups?.what ?? null;
  return what === null || SPOKEN.test(what) ? null : what;
}
