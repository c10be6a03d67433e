/** "100 percent sure", "24 hours a day", "a million thanks", "two cents": said with numbers, of nothing that could be counted. */
import type { NotAFigure } from './rule.ts';

const FULLY =
  /^\s+(?:sure|certain|committed|confident|behind|right|wrong|correct|true|false|accurate|convinced|honest|clear|with|positive|against|for|opposed|supportive|not|in\s+favou?r|on\s+board|guaranteed|safe|focused|fine|healthy|percent)\b/i;

export const isIdiom: NotAFigure = ({ n, words, before, after }) => {
  if (n.unit === 'percent' && n.value !== null && n.value >= 100 && Number.isInteger(n.value / 10))
    return (FULLY.test(after) && n.value % 100 < 20) || /\b(?:agree[ds]?|support\w*)\s+(?:\w+\s+)?$/i.test(before);
  if (n.unit === 'hour' && n.value === 24) return /^\s+a\s+day\b/i.test(after) || /^-?\s*news\b/i.test(after);
  if (n.unit === 'day' && n.value === 7) return /^\s+a\s+week\b/i.test(after) && /hours\s+a\s+day/i.test(before);
  if (n.unit === 'USD' && /^two$/i.test(words)) return /\bmy\s+$/i.test(before);
  return false;
};
