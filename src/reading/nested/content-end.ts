/** Where the content of an inner attribution ends, within the sentence and the outer content. */
import type { Range } from '../../record/article.ts';

const VERB =
  '(?:is|are|was|were|has|have|had|did|does|will|would|could|said|told|denied|left|went|asked|[a-zà-ɏ]{2,}ed)';
const CLAUSE_ENDS =
  /^(?:[,–—] (?:but|and (?:he|she|they|it|we|I|you|that|the|a|an|then|later|now|so|[a-zà-ɏ]+ed|said|was|were|is|did|has|had)\b|so|yet|although|though|which|adding|saying|according|nor|while|because)\b| but (?:I|we|he|she|they|it|the|that|also|then|later|never|did|was|has)\b| and (?:I|we|said|told|asked|added) |; | [–—-] )/i;
const NOUN_ENDS = new RegExp(
  `^(?:[,–—;] | but | (?:said|says|told) | and (?:(?:I|we|he|she|they|it) |(?:the|a|his|her|its|their) [a-zà-ɏ]+ ${VERB}\\b|(?:(?:later|then|now|also|never|[a-zà-ɏ]+ly) )?${VERB}\\b)| (?:when|while|because|although|though|after|before|since|as|if|during|but)\\b| [–—-] )`,
  'i',
);
const CLOSERS: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '"': '"', "'": "'", '«': '»', '„': '“' };
const LONGEST = 500;

/** `relative`: the attribution stands in a relative clause, which a comma ends. */
export function contentFrom(
  text: string,
  start: number,
  limit: number,
  kind: 'clause' | 'noun' | 'quotation',
  relative: boolean,
): Range | null {
  const to = Math.min(limit, start + LONGEST);
  if (kind === 'quotation') {
    const close = closing(text, start, to);
    return close < 0 ? null : { start, end: close + 1 };
  }
  const ends = kind === 'noun' ? NOUN_ENDS : CLAUSE_ENDS;
  let end = start + 1;
  for (; end < to; end++) {
    const c = text[end]!;
    if (opensHere(text, end)) {
      const close = closing(text, end, to);
      if (close < 0) end = to;
      else end = close;
      continue;
    }
    if (c === '”' || c === '"') break; // the outer quotation ends
    if (c !== ' ' && c !== ',' && c !== ';') continue;
    if ((relative && c === ',') || ends.test(text.slice(end, end + 32))) break;
  }
  end = Math.min(end, to);
  while (end > start && /[\s,.;:!?]/.test(text[end - 1]!)) end--;
  return end - start > 1 ? { start, end } : null;
}

const opensHere = (text: string, at: number): boolean =>
  CLOSERS[text[at]!] !== undefined && /[\s(]/.test(text[at - 1] ?? ' ') && /\S/.test(text[at + 1] ?? ' ');

/** Index of the mark that closes the one at `open`, -1 where it stands after `to`. */
function closing(text: string, open: number, to: number): number {
  const mark = CLOSERS[text[open]!] ?? '”';
  for (let at = open + 1; at < to; at++) {
    if (text[at] === mark && !/\p{L}/u.test(text[at + 1] ?? '')) return at; // not "don't"
  }
  return -1;
}
