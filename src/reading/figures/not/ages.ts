/** "a 45-year-old", "aged 45", "Ana Lima, 56,", "I'm 76", "turned 18", "people 18 and over". */
import type { NotAFigure } from './rule.ts';

export const isAge: NotAFigure = ({ n, before, after }) => {
  if (n.unit === 'year' || n.unit === 'month' || n.unit === 'week' || n.unit === 'day')
    return /^[\s-]*(?:olds?\b|of\s+age\b)/i.test(after);
  if (n.unit !== null || n.scale !== 1) return false;
  const top = n.value ?? n.high ?? 0;
  if (top > 120 || !Number.isInteger(top)) return false;
  if (/\b(?:aged?|ages)(?:\s+(?:of|from|between|about|at\s+least|over|under|just))*\s*$/i.test(before)) return true;
  if (/\bage\b[^.;,]{0,30}\b(?:to|of|from|at)\s+$/i.test(before)) return true;
  if (
    /\b(?:turn(?:s|ed|ing)?|when\s+(?:she|he|I|they)\s+(?:was|were)|until\s+(?:she|he|I|they)\s+(?:was|were)|at\s+just)\s+(?:about\s+|only\s+|just\s+)?$/i.test(
      before,
    )
  )
    return !/^\s+\p{Ll}+s\b/u.test(after);
  if (/^[\s-]*(?:and|or)\s+(?:over|older|under|younger|up)\b|^[\s-]*(?:years?[\s-])?olds?\b/i.test(after)) return true;
  if (/\b(?:died|dies|death)\b[^.;]{0,60}\bat\s+(?:just\s+)?$/i.test(before)) return !/^\s+\p{Ll}+s\b/u.test(after);
  if (/^\s?[,)—–.;]|^\s*$/.test(after)) {
    // "the actress, 33, said"; a full stop behind is sure only after a name.
    if (n.written === 'digits' && /\p{L}[\p{L}.’'-]*,\s+$/u.test(before))
      return isNamed(before) ? /^\s?[,.;)]/.test(after) : /^\s?,/.test(after);
    return /\b(?:I[’']m|I\s+am|he\s+is|she\s+is|s?he[’']s|who\s+is|he\s+was|she\s+was|who\s+was|now|age)\s+(?:only\s+|just\s+|now\s+)?$/i.test(
      before,
    );
  }
  return (
    /\b(?:people|those|anyone|children|adults|voters|women|men)\s+(?:over|under)\s+$/i.test(before) &&
    !/^\s+\p{L}+s\b/u.test(after)
  );
};

/** A name or a role stands right before the comma. */
const isNamed = (before: string): boolean => /(?:^|\s)\p{Lu}[\p{L}.’'-]+,\s+$/u.test(before);
