/** "(Reporting by A in Kyiv and B; Editing by C)": the reporters and writers. Editors and desks are left out. */
import { type CreditRule, credits, isPerson } from './rule.ts';

const PART =
  /(?:^|[([;.]\s*|\s)((?:Additional\s+)?(?:reporting|writing|research|graphics)(?:\s+and\s+(?:writing|reporting))?\s+by:?\s+)([^;()[\]\n]{3,200}?)(?=;|\)|\]|\.?\s*$|\.\s+(?:Editing|Additional|Writing|Compiled)|\s+(?:Editing|Writing) by)/gi;

export const reportingBy: CreditRule = (text, kind) => {
  if (kind === 'headline' || text.length > 1_500 || !/\bby\b/.test(text)) return [];
  return [...text.matchAll(PART)].flatMap((m) => {
    const names = m[2]!
      .split(/\s*,\s*(?:and\s+)?|\s+and\s+/)
      .map((n) => n.replace(/\s+(?:in|from|of|at)\s+.*$/, '').trim())
      .filter(isPerson);
    const start = m.index + m[0].indexOf(m[1]!);
    return credits(names, 'contributor', start, start + m[1]!.length + m[2]!.length);
  });
};
