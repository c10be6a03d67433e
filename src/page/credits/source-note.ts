/** "[Source: Reuters]", "Quelle: dpa", "Fuente: EFE": a block, or the end of one in brackets. */
import { type CreditRule, credits } from './rule.ts';

const WORDS =
  '(?:sources?|source de l.article|quellen?|fuentes?|fontes?|fonti|bron(?:nen)?|źródło|via|news source|story source|with inputs? from|credit)';
const WHOLE = new RegExp(`^[\\s\\[(*•-]*(?:${WORDS})\\s*:\\s*([^\\n\\])]{2,80}?)[\\s\\])*.]*$`, 'iu');
const AT_END = new RegExp(`[\\[(]\\s*(?:${WORDS})\\s*:\\s*([^\\n\\])]{2,80}?)\\s*[\\])]\\s*$`, 'iu');
const NOT_A_NAME = /https?:|@|\d{4}/;

export const sourceNote: CreditRule = (text, kind) => {
  if (kind === 'caption' || kind === 'headline') return [];
  const m = (text.length < 140 && WHOLE.exec(text)) || AT_END.exec(text.slice(-140));
  if (!m || NOT_A_NAME.test(m[1]!)) return [];
  const start = text.lastIndexOf(m[0]);
  return credits(
    [m[1]!.trim()],
    'origin',
    start + (m[0].length - m[0].trimStart().length),
    start + m[0].trimEnd().length,
  );
};
