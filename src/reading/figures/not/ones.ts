/**
 * "one" is mostly a pronoun or an article. It is a count where a bound or a unit stands with it ("at least one", "one
 * mile"), and where people are counted who were hurt or caught ("one person died", "killed one").
 */
import type { NotAFigure } from './rule.ts';

const HURT =
  '(?:killed|dead|died|dies|injured|wounded|hurt|missing|arrested|detained|charged|shot|stabbed|drowned|hospitali[sz]ed|rescued|convicted)';
const PEOPLE = new RegExp(
  `^\\s+(?:(?:other\\s+|more\\s+)?(?:\\p{Ll}+\\s+)?(?:person|man|woman|child|boy|girl|civilian|soldier|policeman|officer|protester|student|passenger|worker|victim)\\s+)?(?:(?:has|had|have|was|were|is|are|been|is\\s+being)\\s+)*(?:also\\s+|in\\s+)?${HURT}\\b`,
  'iu',
);
const HURTING = /\b(?:kill(?:ed|ing|s)|wound(?:ed|ing)|injur(?:ed|ing)|leaving|left|arrest(?:ed|ing))\s+$/i;
const ONLY = /\b(?:only|just|exactly|precisely)\s+$/i;

/** "one count of murder", "one break per year" */
const CHARGE = /^\s+(?:\p{Ll}+\s+){1,3}per\b|^\s+(?:misdemeanou?r\s+|felony\s+)?(?:count|charge)\s+of\b/iu;

/** "one, his temper, and two, his words" */
const ENUMERATED = /\bone,[^.]*\b(?:and\s+)?$/i;

export const isOne: NotAFigure = ({ n, words, before, after, bounded, compound }) => {
  if (/^(?:two|three)$/i.test(words) && /^,/.test(after) && ENUMERATED.test(before)) return true;
  if (!/^(?:one|zero)$/i.test(words) || n.written !== 'words') return false;
  if (compound && n.unit !== null && !/^zero$/i.test(words)) return false;
  if (n.unit === 'USD' || n.unit === 'percent' || n.unit === 'percentage points' || n.unit === 'mile') return false;
  // "zero-day", "zero hour"
  if (/^zero$/i.test(words)) return n.unit === null || n.unit === 'hour' || compound || /^\p{Lu}/u.test(words);
  if (
    /\b(?:no|any|some|every|each|this|that|which|the|another|number|day|all\s+but|or|as|other|or\s+another)[\s-]+$/i.test(
      before,
    )
  )
    return true;
  if (/^(?:-|\s+(?:of\b|another\b|or\s+(?:two|more|the)\b|day\b(?!\s+(?:to|of|left)))|[’']s\b)/i.test(after))
    return !bounded || /^-/.test(after);
  if (bounded) return false;
  if (n.unit === 'day') return !ONLY.test(before) && !/^\s+(?:to|of|left)\b/i.test(after);
  if (n.unit !== null) return n.unit === 'point' || n.unit === 'second' ? /\bat\s+$/i.test(before) : false;
  if (ONLY.test(before))
    return /^\s*(?:[.,;:]|$)|^\s+(?:thing|way|reason|who|that|to|in|side|part|problem|question|word|option|choice|answer)\b/i.test(
      after,
    );
  return !(PEOPLE.test(after) || CHARGE.test(after) || HURTING.test(before));
};
