/** "today", "yesterday", "tonight", "last night", "this morning". */
import { isoDay } from '../calendar.ts';
import { PART_OF_DAY } from '../names.ts';
import type { Rule } from '../rule.ts';

const NAME_BEFORE = /\b(?:USA|Russia|Psychology|Christianity|Science|[A-Z]\w*['’]s|the)\s+$/;
/** "today’s world" is the present age. */
const AGE =
  /^(?:['’]s\s+(?:world|society|economy|market|youth|young|standards|politic\w*|generation|age|climate|environment|America|media|culture|voters|kids|children|technolog\w*)|\s+show\b)/i;

export const dayWord: Rule = {
  kind: 'relative',
  pattern: new RegExp(
    `(?<![\\w’'-])(?:(?:earlier|later|late|early)\\s+)?(?:(today|tonight|this\\s+(?:morning|afternoon|evening|lunchtime))|(yesterday(?:\\s+${PART_OF_DAY})?|last\\s+(?:night|evening))|(tomorrow(?:\\s+${PART_OF_DAY})?)|(the\\s+day\\s+before\\s+yesterday)|(the\\s+day\\s+after\\s+tomorrow))(?![\\w-])`,
    'gi',
  ),
  read: (m, { published, text, start, end }) => {
    if (published === null) return null;
    const before = text.slice(Math.max(0, start - 20), start);
    if (m[1] && /^to(?:day|night)$/i.test(m[1])) {
      const capital = /^T(?:o|O)/.test(m[1]);
      if (capital && (NAME_BEFORE.test(before) || /^(?:\s*show\b|[”"])/i.test(text.slice(end, end + 6)))) return null;
      if (AGE.test(text.slice(end, end + 24))) return null;
    }
    return isoDay(published + (m[1] ? 0 : m[2] ? -1 : m[3] ? 1 : m[4] ? -2 : 2));
  },
};
