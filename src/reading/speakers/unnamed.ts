/** Kind and naming of a source that no name stands for. */
import type { Speaker } from '../../record/statement.ts';
import { headOf } from '../cues/source-kind.ts';
import { hasName } from './has-name.ts';
import { cut, headWord } from './head-word.ts';
import { kindOf } from './kind.ts';
import type { WrittenName } from './name.ts';
import { headNoun } from './roles/heads.ts';
import { PAPERS, SITE, special } from './special.ts';
import { bodyNouns } from './words/body-nouns.ts';
import { COMMON_BODY } from './words/common-bodies.ts';
import { GENERIC } from './words/generic.ts';
import { isBody, isGroupWord, isProperAdjective, isTitle } from './words/lists.ts';
import { isOneOfNation } from './words/nationals.ts';

export const FEW = /^(?:one|another|any|some|every|each|at least one|no one|anyone|someone|somebody) ?(?:of )?\b/i;
const NO_SINGULAR =
  /^(?:police|news|media|people|press|data|footage|research|video|evidence|polling|media|staff|public)$/i;

/** Common nouns that a sentence's beginning gives a capital. */
const COMMON =
  /^(?:[Tt]he )?(?:Police|Government|Media|Opposition|Army|Military|Management|Parliament|Watchdog|Regulator|Unions?|Ministry|Council|Company|Firm|Court|Jury|Navy|Bank|Senate|House|Woman|Man|Boy|Girl|Teen|Everyone|Everybody|Nobody|Somebody|Someone|Anyone|Anybody)$/;

export function unnamed(source: string, written: WrittenName): Pick<Speaker, 'kind' | 'naming'> {
  const head = headWord(source);
  const kind = special(source, head) ?? kindOf(cut(source), written).kind ?? guess(source, head);
  const proper =
    written.form === 'personal' ||
    /^(?:de|van|von|bin|da|di|du|ben) \p{Lu}\p{L}+$/u.test(source) ||
    (written.form === 'proper' &&
      /\p{Lu}/u.test(source) &&
      !isOneOfNation(source) &&
      kind !== 'group' &&
      kind !== 'document' &&
      !isGroupWord(head) &&
      headNoun(head) === null &&
      !COMMON.test(source) &&
      !source.split(' ').every((w) => isTitle(w) || /^the$/i.test(w)));
  return {
    kind: written.form === 'personal' ? 'person' : kind,
    naming: proper ? 'named' : namingOf(source, head, kind),
  };
}

function guess(source: string, head: string): Speaker['kind'] {
  const lower = head.toLowerCase();
  if (COMMON_BODY.test(lower)) return 'organisation';
  if (
    /^(?:family|elite|establishment|couple|pair|crowd|duo|trio|band|public|electorate|audience|world|country|majority|minority|group|jury|team|household|race|class|generation|community|base|staff|crew)$/.test(
      lower,
    )
  )
    return 'group';
  if (isBody(lower) && / and \p{Ll}[\p{L} -]*$/u.test(source)) return 'organisation';
  if (isGroupWord(lower) || /,? (?:and|or) /.test(headOf(source))) return 'group';
  if (headNoun(lower) !== null || GENERIC.test(lower) || (isTitle(lower) && /\p{Lu}/u.test(head))) return 'person';
  if (isBody(lower) || bodyNouns(lower).length > 0) return 'organisation';
  // A sentence's first word has its capital from there: "Campaigners from the port".
  const opens = source.startsWith(head) && /(?:[^siu]s|men|people)$/.test(lower);
  if (/-\p{Lu}\p{L}+$/u.test(head) && /^\p{Ll}/u.test(head)) return 'person';
  if (/^\p{Lu}/u.test(head) && !opens && !/^\p{Lu}\p{L}*$/u.test(source)) return 'organisation';
  if (/(?:[^siu]s|men|people)$/.test(lower) && !NO_SINGULAR.test(lower)) return 'group';
  if (/(?:er|or|ist|man|woman|ian|ant|ent|ee|eer)$/.test(lower) && lower.length > 4) return 'person';
  return /^\p{Lu}/u.test(head) ? 'person' : 'document';
}

function namingOf(source: string, head: string, kind: Speaker['kind']): Speaker['naming'] {
  const lower = head.toLowerCase();
  if (kind === 'group') return lower === 'family' ? (hasName(source) ? 'named' : 'role') : 'anonymous';
  if (kind === 'person')
    return source.startsWith('@')
      ? 'named'
      : FEW.test(source) ||
          /\b(?:no one|nobody|every(?:one|body)|any(?:one|body)|some(?:one|body))\b/i.test(source) ||
          isProperAdjective(lower) ||
          GENERIC.test(lower.split('-').at(-1)!)
        ? 'anonymous'
        : 'role';
  if (kind === 'organisation')
    return hasName(source.split(/,| - /)[0]!) ||
      SITE.test(source) ||
      PAPERS.test(source) ||
      /^labour(?:['’]s)?$/i.test(source) ||
      /\bfederal government\b/.test(source)
      ? 'named'
      : /^(?:your|any|some|another|every)\b/i.test(source)
        ? 'anonymous'
        : 'role';
  const own = headOf(source);
  if (
    hasName(own) ||
    /\b(?:article|story|piece|editorial|column|op-ed|report|letter|interview|advert) in the \p{Lu}/u.test(source) ||
    / (?:by|from|(?:appeared|published|appearing) in) (?:the )?\p{Lu}/u.test(source) ||
    /^(?:the )?\p{Lu}\p{L}+ \d/u.test(own)
  )
    return /^\p{Lu}\S*(?: \p{Lu}\S*)*['’]s? .*\b(?:test|move|decision|action)$/u.test(own) ? 'role' : 'named';
  const plural = /[^siu]s$/.test(lower) || /^(?:data|footage|research|evidence|polling|media)$/.test(lower);
  const bare = !/^(?:the|an?|this|that|these|those|one|another|his|her|their|its|my|our)\b|['’]s? /i.test(source);
  return bare || (plural && !/^(?:the|these|those|his|her|their|its)\b|['’]s? /i.test(source)) ? 'anonymous' : 'role';
}
