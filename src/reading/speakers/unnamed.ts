/** Kind and naming of a source that no name stands for. */
import type { Speaker } from '../../record/statement.ts';
import { headOf } from '../cues/source-kind.ts';
import { kindOf } from './kind.ts';
import type { WrittenName } from './name.ts';
import { headNoun } from './roles/heads.ts';
import { bodyNouns } from './words/body-nouns.ts';
import { isBody, isGroupWord, isProperAdjective, isTitle } from './words/lists.ts';

/** Callings that many have: they point at nobody. */
const GENERIC =
  /^(?:man|woman|boy|girl|person|somebody|someone|anyone|everyone|nobody|aide|adviser|advisor|official|source|insider|friend|relative|neighbor|neighbour|resident|voter|supporter|backer|critic|expert|analyst|observer|witness|eyewitness|passenger|bystander|worker|employee|staffer|student|protester|demonstrator|activist|user|commenter|caller|questioner|reader|viewer|fan|customer|lawmaker|diplomat|donor|delegate|operative|strategist|associate|ally|confidant|colleague|member|participant|attendee|survivor|patient|player|soldier|trader|investor|lobbyist|taxpayer|person|individual|figure|guy|doc)$/;
export const FEW = /^(?:one|another|any|some|every|each|at least one|no one|anyone|someone|somebody) ?(?:of )?\b/i;
const NO_SINGULAR =
  /^(?:police|news|media|people|press|data|footage|research|video|evidence|polling|media|staff|public)$/i;

/** Common nouns that a sentence's beginning gives a capital. */
const COMMON = /^(?:The )?(?:Police|Government|Media|Opposition|Army|Military|Management|Parliament)$/i;

export function unnamed(source: string, written: WrittenName): Pick<Speaker, 'kind' | 'naming'> {
  const head = headWord(source);
  const kind = special(source, head) ?? kindOf(source, written).kind ?? guess(source, head);
  const proper =
    written.form === 'personal' ||
    (written.form === 'proper' &&
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

/** "about 4 in 10", "two of whom", "43". */
const SHARE =
  /^(?:(?:about|nearly|only|almost|roughly|just|more than|fewer than|over) )*(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten)(?:$| (?:in|of|out of) )/i;
const TEXTS =
  /^(?:polls|survey|stud|report|document|email|e-mail|ad|video|letter|article|stor|statistic|record|estimate|test|result|return|filing|paper|file|bill)/i;

/** What the general rules would take for something else. */
function special(source: string, head: string): Speaker['kind'] {
  if (/^@\w/.test(source)) return 'person';
  if (/^(?:mayors|governors|senators|sens|reps|representatives|govs|supporters|presidents|ministers)$/i.test(head))
    return 'group';
  if (/^(?:the |mainstream |us |local |international )*media$/i.test(source)) return 'group';
  const plural = /[^siu]s$/.test(head) && !TEXTS.test(head);
  if (
    plural &&
    /^(?:many|some|most|few|several|both|these|those|other|more|dozens|hundreds|thousands|\d+)\b/i.test(source)
  )
    return 'group';
  if (SHARE.test(source) && !/^one of/i.test(source)) return 'group';
  if (/^(?:one|another|an?) /i.test(source) && isProperAdjective(head)) return 'person';
  if (
    /^one of\b/i.test(source) &&
    !/^(?:polls?|surveys?|studies|reports?|ads?|videos?|documents|letters|emails|companies|firms|papers|newspapers|banks|agencies|networks|countries|groups|unions|parties|postings|posts|articles|stories|books)$/i.test(
      head,
    )
  )
    return 'person';
  return null;
}

/** "a poll out Thursday", "senators running for president": what follows the noun without a preposition. */
const TAIL =
  / (?:out|this|last|next|released|published|taken|due|running|seeking|living|working|facing|calling|attending|handling|backing|supporting|opposing|fighting|looking|hoping|trying|waiting|studying|serving|representing)\b.*$/;

export const headWord = (source: string): string =>
  (headOf(source).replace(TAIL, '').trim().split(/\s+/).at(-1) ?? '').replace(/['’]s?$/, '').replace(/["”“’,.]+$/, '');

function guess(source: string, head: string): Speaker['kind'] {
  const lower = head.toLowerCase();
  if (
    /^(?:police|panel|government|media|press|regime|military|army|navy|state|industry|league|team|side|club|federation|leadership|opposition|cabinet|left|right|movement|outlet|establishment|delegation|watchdog|nonprofit|charity|supplier|maker|airline|insurer|retailer|lender|carrier|automaker|publisher|studio|website|blog|site|startup|brokerage|town|city|county|village|nation|district|publication|camp|leadership|prosecution|defense|defence|state|school|firm|church|hospital)$/.test(
      lower,
    )
  )
    return 'organisation';
  if (
    /^(?:family|elite|establishment|couple|pair|crowd|duo|trio|band|public|electorate|audience|world|country|majority|minority|group|jury|team|household|race|class|generation|community|base|staff|crew)$/.test(
      lower,
    )
  )
    return 'group';
  if (isGroupWord(lower) || /,? (?:and|or) /.test(headOf(source))) return 'group';
  if (headNoun(lower) !== null || GENERIC.test(lower) || (isTitle(lower) && /\p{Lu}/u.test(head))) return 'person';
  if (isBody(lower) || bodyNouns(lower).length > 0) return 'organisation';
  if (/^\p{Lu}/u.test(head) && !/^\p{Lu}\p{L}*$/u.test(source)) return 'organisation';
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
      : FEW.test(source) || isProperAdjective(lower) || GENERIC.test(lower.split('-').at(-1)!)
        ? 'anonymous'
        : 'role';
  if (kind === 'organisation')
    return hasName(source) || /\bfederal government\b/.test(source)
      ? 'named'
      : /^(?:your|any|some|another|every)\b/i.test(source)
        ? 'anonymous'
        : 'role';
  const own = headOf(source);
  if (
    hasName(own) ||
    / (?:by|from|(?:appeared|published|appearing) in) (?:the )?\p{Lu}/u.test(source) ||
    /^(?:the )?\p{Lu}\p{L}+ \d/u.test(own)
  )
    return /^\p{Lu}\S*(?: \p{Lu}\S*)*['’]s? .*\b(?:test|move|decision|action)$/u.test(own) ? 'role' : 'named';
  const plural = /[^siu]s$/.test(lower) || /^(?:data|footage|research|evidence|polling|media)$/.test(lower);
  const bare = !/^(?:the|an?|this|that|these|those|one|another|his|her|their|its|my|our)\b|['’]s? /i.test(source);
  return bare || (plural && !/^(?:the|these|those|his|her|their|its)\b|['’]s? /i.test(source)) ? 'anonymous' : 'role';
}

/** A proper name in it, the first word's capital aside. */
const hasName = (source: string): boolean =>
  /(?:^| )(?:the |an? )?(?!(?:I|Republican|Democratic|American|British|European|Chinese|Russian)\b)(?:\p{Lu}[\p{L}.]*['’]s|\p{Lu}{2,}|\p{L}+\p{Lu}\p{L}*)(?: |$)/u.test(
    source,
  ) ||
  /[^.“"] (?!(?:I|Republicans?|Democrat(?:s|ic)?|American|British|European|Chinese|Russian|Black|White|North|South|East|West|Middle)\b)\p{Lu}/u.test(
    source,
  );
