/** A word or two in marks before a noun of the source: "the “miracle” doctor". In a content they are the speaker's own. */
import { inside, quotations } from '../../../text/quotations.ts';
import { isScareQuote } from '../../scare-quotes.ts';
import { FUNCTION_WORD, label, nextWords, type Rule, wordBefore } from './rule.ts';

const MARK = /["“”‘’'«]/;

export const scare: Rule = (zone) => {
  if (zone.of !== 'source' || !MARK.test(zone.words)) return [];
  return quotations(zone.text, [zone])
    .filter((q) => q.open !== '' && q.close !== '' && isScareQuote(q, zone.text))
    .filter((q) => {
      const { start, end } = inside(q);
      const words = zone.text.slice(start, end).split(' ');
      const [next = ''] = nextWords(zone.text, q.end, 1);
      const isPlain = words.length <= 2 && words.every((w) => /^\p{Ll}/u.test(w));
      const isNoun = /^\p{Ll}/u.test(next) && !FUNCTION_WORD.test(next);
      return (
        isPlain &&
        isNoun &&
        /^(?:a|an|the|this|these|those|his|her|its|their|some|other)$/i.test(wordBefore(zone.text, q.start))
      );
    })
    .map((q) => label('distancing', zone, q.start - zone.start, q.end - q.start));
};
