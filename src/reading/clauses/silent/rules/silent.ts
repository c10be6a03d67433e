/** "has remained silent on X", "is keeping quiet about X". */

import { canBeAsked } from '../../askable.ts';
import { ON } from '../parts.ts';
import { type Rule, silenceOf, wordsIn } from '../rule.ts';

const STAY = `(?:(?:has|have|had) (?:so far |also |[a-zÀ-ɏ]+ly )?(?:been|remained|stayed|kept|gone|fallen)(?: keeping)?|remain(?:s|ed)?|stay(?:s|ed)?|kept|keeps?|(?:is|are|was|were|been)(?: (?:still |now )?(?:keeping|staying|remaining))?)`;

const silent: Rule = {
  hint: /silent|mum\b|quiet|tight-lipped/i,
  words: new RegExp(
    `\\b${STAY} (?:(?:[a-zÀ-ɏ]+ly|relatively|so far) ){0,2}(?<how>silent|mum|quiet|tight-lipped)(?: so far)?${ON}?`,
    'i',
  ),
  read: (s, m) => {
    const read = silenceOf(s, m, true);
    const source = read?.source[0];
    if (!read || !source || /^(?:it|i|we|you)$/i.test(wordsIn(s, source))) return null;
    const quiet = /quiet/i.test(m.groups!.how!);
    const stays = /remain|stay|kept|keep|been|gone/i.test(m[0]);
    if (read.content.length > 0) return quiet && !stays ? null : read;
    const after = s.text.slice(m.index + m[0].length);
    const ends = /^(?:[.,;]|$| (?:so far|since|and|but|until|in the)\b)/.test(after);
    return !quiet && stays && ends && canBeAsked(wordsIn(s, source)) ? read : null;
  },
  confidence: 0.85,
};

const kept: Rule = {
  hint: /silence/i,
  words: new RegExp(
    `\\b(?:(?:has|have|had) )?(?:maintain(?:s|ed)?|kept|keeps) (?:his|her|their|its|a|an?) (?:[a-zÀ-ɏ]+ )?silence${ON}`,
    'i',
  ),
  read: (s, m) => silenceOf(s, m, true),
  confidence: 0.9,
};

export const SILENT: readonly Rule[] = [kept, silent];
