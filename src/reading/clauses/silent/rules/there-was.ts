/** "There was no immediate comment from X on Y". */

import type { Range } from '../../../../record/article.ts';
import { shielded } from '../../../../text/sentences.ts';
import { canBeAsked } from '../../askable.ts';
import { matterAt } from '../matter.ts';
import { type Rule, type Sentence, trimmed, wordsIn } from '../rule.ts';

const KIND =
  '(?<kind>(?:(?:immediate|official|public|further|formal|independent) ){0,2}(?:government )?(?:comments?|response|reaction|reply|word|statement)s?)';

const thereWas: Rule = {
  hint: /there (?:was|were|is|has|have|had) .*no /i,
  words: new RegExp(
    `\\bthere (?:was|were|is|has been|have been|had been) (?:also |still )?no ${KIND}(?: available| on [^.;:,]{2,60}?(?= from\\b))?(?<from> (?:from|by)\\b)?(?<on> (?:on|about|regarding) )?`,
    'i',
  ),
  read: (s, m) => {
    const start = s.start + m.index;
    const end = start + m[0].trimEnd().length;
    const cue = { start, end };
    const { from, on, kind = '' } = m.groups!;
    if (!from) {
      if (!/comment/i.test(kind)) return null;
      const matter = on ? matterAt(s.article, end, s.end) : null;
      return { source: [], cue, content: matter ? [matter] : [] };
    }
    const who = whoAfter(s, end);
    if (!who || (!/comment|reaction|official|immediate/i.test(kind) && !canBeAsked(wordsIn(s, who)))) return null;
    return { source: [who], cue, content: aboutAfter(s, who.end) };
  },
  confidence: 0.9,
};

const available: Rule = {
  hint: /\bno .*(?:available|received|forthcoming|issued)/i,
  words:
    /\bno (?:(?:immediate|official|further) ){0,2}(?:comment|response|reaction|statement) (?:was|has been|had been) (?:immediately )?(?:available|received|forthcoming|issued) (?:from|by)\b/i,
  read: (s, m) => {
    const start = s.start + m.index;
    const cue = { start, end: start + m[0].length };
    const who = whoAfter(s, cue.end);
    return who && { source: [who], cue, content: aboutAfter(s, who.end) };
  },
  confidence: 0.9,
};

const heardNothing: Rule = {
  hint: /(?:receive|hear)/i,
  words:
    /\b(?:(?:has|have|had|did)(?:n['’]t| not| yet to)? (?:yet )?(?:received?|heard?|hear) (?:back|no (?:response|reply|comment)|a (?:response|reply))) from\b/i,
  read: (s, m) => {
    if (!/not|n['’]t|yet|no /i.test(m[0]) || !/\b(?:comment|asked|contacted|reached out|e-?mail)/i.test(s.text))
      return null;
    const start = s.start + m.index;
    const cue = { start, end: start + m[0].length };
    const who = whoAfter(s, cue.end);
    return who && { source: [who], cue, content: [] };
  },
  confidence: 0.7,
};

const WHO_ENDS =
  /[.;:,—“”"]|\s(?:on|about|regarding|concerning|over|to|as|when|after|while|but|by|late|early|since|until|following|yet|so far|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|yesterday|today|and (?:it|he|she|they|no|state))\b/u;

function whoAfter(s: Sentence, at: number): Range | null {
  const rest = s.article.slice(at, Math.min(s.end, at + 160));
  const lead = /^\s*(?:either )?/.exec(rest)![0].length;
  // A full stop in a name ("the U.S. government") does not end it.
  const stop = WHO_ENDS.exec(shielded(rest.slice(lead)));
  const end = stop ? lead + stop.index : rest.length;
  const r = trimmed(s.article, { start: at + lead, end: at + end });
  return r.end > r.start && /^[\p{L}\p{N}]/u.test(s.article.slice(r.start)) ? r : null;
}

function aboutAfter(s: Sentence, at: number): Range[] {
  const m = /^ (?:on|about|regarding|concerning|over) /.exec(s.article.slice(at, at + 14));
  const matter = m ? matterAt(s.article, at + m[0].length, s.end) : null;
  return matter ? [matter] : [];
}

export const THERE_WAS: readonly Rule[] = [thereWas, available, heardNothing];
