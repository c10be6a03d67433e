/** Kind and naming of a source that no name stands for. */
import type { Speaker } from '../../record/statement.ts';
import { headOf, sourceKind } from '../cues/source-kind.ts';
import { kindOf } from './kind.ts';
import type { WrittenName } from './name.ts';
import { headNoun } from './roles/heads.ts';
import { bodyNouns } from './words/body-nouns.ts';
import { COMMON_BODY } from './words/common-bodies.ts';
import { GENERIC } from './words/generic.ts';
import { isBody, isGroupWord, isProperAdjective, isTitle } from './words/lists.ts';
import { isNation, isOneOfNation } from './words/nationals.ts';

export const FEW = /^(?:one|another|any|some|every|each|at least one|no one|anyone|someone|somebody) ?(?:of )?\b/i;
const NO_SINGULAR =
  /^(?:police|news|media|people|press|data|footage|research|video|evidence|polling|media|staff|public)$/i;

/** Common nouns that a sentence's beginning gives a capital. */
const COMMON =
  /^(?:[Tt]he )?(?:Police|Government|Media|Opposition|Army|Military|Management|Parliament|Watchdog|Regulator|Unions?|Ministry|Council|Company|Firm|Court|Jury|Navy|Bank|Senate|House|Everyone|Everybody|Nobody|Somebody|Someone|Anyone|Anybody)$/;

export function unnamed(source: string, written: WrittenName): Pick<Speaker, 'kind' | 'naming'> {
  const head = headWord(source);
  const kind = special(source, head) ?? kindOf(cut(source), written).kind ?? guess(source, head);
  const proper =
    written.form === 'personal' ||
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

/** "about 4 in 10", "two of whom", "43". */
const SHARE =
  /^(?:(?:about|nearly|only|almost|roughly|just|more than|fewer than|over) )*(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten)(?:$| (?:in|of|out of) )/i;
const TEXTS =
  /^(?:polls|survey|stud|report|document|email|e-mail|ad|video|letter|article|stor|statistic|record|estimate|test|result|return|filing|paper|file|bill)/i;

/** Newspapers called by a title or a thing. */
const PAPERS = /^(?:[Tt]he )?Hollywood Reporter$|^[Tt]he (?:Star|Sun|Independent|Mirror|Express|Standard|Record|Scotsman|Economist|Hill|Onion|Atlantic|Nation|Intercept)$/;
/** Said and proposed, and no people. */
const THINGS =
  /^(?:proposals?|plans?|policies|measures|remarks|comments|words|accounts?|messages?|texts|arguments|arrangements|agreements|statements|announcements|allegations|accusations|suggestions|recommendations|predictions|regulations|projections|findings|warnings|pictures)$/i;

/** "the founder and former boss of Acme": one person. */
function isOfTwoOffices(source: string): boolean {
  const m = /^(?:the|an?) ((?:[\p{L}-]+ ){1,3})and (?!the |an? |his |her )((?:[\p{L}-]+ ){0,3}[\p{L}-]+)$/iu.exec(headOf(source).trim());
  return m !== null && headNoun(m[1]!.trim().split(' ').at(-1)!) !== null && headNoun(m[2]!.split(' ').at(-1)!) !== null;
}

/** A page or a site is its maker's as much as a text. */
const PLACED = /^(?:sites?|website|page|pages|blogs?|column|columns|agreement|contract|models|platform)$/;
const SITE = /^[\p{L}\p{N}-]{2,}\.(?:com|org|net|co|tv|fr|de|info|io)(?:\.\p{L}{2})?$/iu;

/** What the general rules would take for something else. */
function special(source: string, head: string): Speaker['kind'] {
  if (/^(?:the )?labour$/i.test(source) || SITE.test(source)) return 'organisation';
  if (/^(?:\p{L}+ly )?(?:no one|nobody|everyone|everybody|anyone|anybody|someone|somebody)\b/iu.test(source))
    return 'person';
  if (
    /^(?:the|this|that|an?|his|her|its|their) (?:\S+ ){0,4}(?:bill|law|act|directive|amendment|treaty|rule|proposal|white paper|constitution|laws|bills|acts|rules)$/i.test(
      headOf(source).trim(),
    )
  )
    return 'document';
  if (/^(?:rumou?rs?|speculation|whispers|allegations|claims)$/i.test(head)) return 'document';
  if (/^(?:the |an? )?\d+-year-old$/i.test(source) || isOneOfNation(source)) return 'person';
  if (isNation(source)) return 'group';
  if (PAPERS.test(source)) return 'organisation';
  if (/^(?:the|this) papers?$/i.test(source)) return 'organisation';
  if (isOfTwoOffices(source)) return 'person';
  const evidence = sourceKind(cut(source));
  if ((evidence === 'evidence' || evidence === 'authored' || THINGS.test(head)) && (/^\p{Ll}/u.test(head) || source.startsWith(head)) && !PLACED.test(head))
    return 'document';
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

/** Prepositions and dashes that the general rule leaves. */
const cut = (source: string): string =>
  source.replace(/(?<=\S) (?:behind|among|against|inside|near|like|into|below|between|along with|as well as|[-–—]+) .*$/i, '');

export const headWord = (source: string): string =>
  (headOf(cut(source)).replace(/(?<=\b(?:attorney|solicitor|director|secretary|inspector|surgeon|governor|auditor))[ -]general$/i, '').replace(TAIL, '').trim().split(/\s+/).at(-1) ?? '').replace(/['’]s?$/, '').replace(/["”“’,.]+$/, '');

function guess(source: string, head: string): Speaker['kind'] {
  const lower = head.toLowerCase();
  if (COMMON_BODY.test(lower)) return 'organisation';
  if (
    /^(?:family|elite|establishment|couple|pair|crowd|duo|trio|band|public|electorate|audience|world|country|majority|minority|group|jury|team|household|race|class|generation|community|base|staff|crew)$/.test(
      lower,
    )
  )
    return 'group';
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
      : FEW.test(source) || /\b(?:no one|nobody|every(?:one|body)|any(?:one|body)|some(?:one|body))\b/i.test(source) || isProperAdjective(lower) || GENERIC.test(lower.split('-').at(-1)!)
        ? 'anonymous'
        : 'role';
  if (kind === 'organisation')
    return hasName(source) || SITE.test(source) || PAPERS.test(source) || /^labour$/i.test(source) || /\bfederal government\b/.test(source)
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

/** A proper name in it, the first word's capital aside. */
const hasName = (source: string): boolean =>
  /(?:^| )(?:the |an? )?(?!(?:I|PACs?|MPs?|MEPs?|TV|NGOs?|IT|CEOs?|DNA|Republican|Democratic|American|British|European|Chinese|Russian|Muslim|Christian|Jewish|Tory)\b)(?:\p{Lu}[\p{L}.]*['’]s|\p{Lu}{2,}|\p{L}+\p{Lu}\p{L}*)(?: |$)/u.test(
    source,
  ) ||
  /[^.“"] (?!(?:I|PACs?|MPs?|MEPs?|TV|NGOs?|IT|CEOs?|DNA|Republicans?|Democrat(?:s|ic)?|American|British|European|Chinese|Russian|Muslim|Christian|Jewish|Tory|Black|White|North|South|East|West|Middle)\b)\p{Lu}/u.test(
    source,
  );
