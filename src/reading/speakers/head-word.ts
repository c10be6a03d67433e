/** The noun that heads a source's words. */
import { headOf } from '../cues/source-kind.ts';

/** "a poll out Thursday", "senators running for president": what follows the noun without a preposition. */
const TAIL =
  / (?:out|this|last|next|released|published|taken|posted|circulating|shared|obtained|seen|filed|sent|issued|due|running|seeking|living|working|facing|calling|attending|handling|backing|supporting|opposing|fighting|looking|hoping|trying|waiting|studying|serving|representing)\b.*$/;

/** Prepositions and dashes that the general rule leaves. */
export const cut = (source: string): string =>
  source.replace(
    /(?<=\S) (?:behind|within|among|against|inside|near|like|into|below|between|along with|as well as|[-–—]+) .*$/i,
    '',
  );

export const headWord = (source: string): string =>
  (
    headOf(cut(source))
      .replace(/(?<=\b(?:attorney|solicitor|director|secretary|inspector|surgeon|governor|auditor))[ -]general$/i, '')
      .replace(TAIL, '')
      .trim()
      .split(/\s+/)
      .at(-1) ?? ''
  )
    .replace(/['’]s?$/, '')
    .replace(/["”“’,.]+$/, '');
