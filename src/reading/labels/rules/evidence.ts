/** "claimed, without evidence, that …": beside the content, or set off by commas in it. */
import { label, type Rule } from './rule.ts';

const WITHOUT =
  /(?<![\p{L}-])without (?:(?:offering|providing|citing|giving|presenting|producing|showing|supplying) )?(?:any |further |clear |specific |supporting |credible )?(?:evidence|proof|substantiation)(?![\p{L}-])/giu;

export const evidence: Rule = (zone) => {
  const out = [];
  for (const m of zone.words.matchAll(WITHOUT)) {
    const end = m.index + m[0].length;
    const isSetOff = /[,–—-]\s*$/.test(zone.words.slice(0, m.index)) && /^\s*(?:[,–—.-]|$)/.test(zone.words.slice(end));
    if (zone.of === 'between' || isSetOff) out.push(label('distancing', zone, m.index, m[0].length));
  }
  return out;
};
