/** Kinds of sources that the general rules would take for something else. */
import type { Speaker } from '../../record/statement.ts';
import { headOf, sourceKind } from '../cues/source-kind.ts';
import { cut } from './head-word.ts';
import { headNoun } from './roles/heads.ts';
import { isProperAdjective } from './words/lists.ts';
import { isNation, isOneOfNation } from './words/nationals.ts';

/** "about 4 in 10", "two of whom", "43". */
const SHARE =
  /^(?:(?:about|nearly|only|almost|roughly|just|more than|fewer than|over) )*(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten)(?:$| (?:in|of|out of) )/i;
const TEXTS =
  /^(?:polls|survey|stud|report|document|email|e-mail|ad|video|letter|article|stor|statistic|record|estimate|test|result|return|filing|paper|file|bill)/i;

/** Newspapers called by a title or a thing. */
export const PAPERS =
  /^(?:[Tt]he )?Hollywood Reporter$|^[Tt]he (?:Star|Sun|Independent|Mirror|Express|Standard|Record|Scotsman|Economist|Hill|Onion|Atlantic|Nation|Intercept)$/;
/** Said and proposed, and no people. */
const THINGS =
  /^(?:proposals?|plans?|policies|measures|remarks|comments|words|accounts?|messages?|texts|arguments|arrangements|agreements|statements|announcements|allegations|accusations|suggestions|recommendations|predictions|regulations|projections|findings|warnings|pictures)$/i;

/** "the founder and former boss of Acme": one person. */
function isOfTwoOffices(source: string): boolean {
  const m = /^(?:the|an?) ((?:[\p{L}-]+ ){1,3})and (?!the |an? |his |her )((?:[\p{L}-]+ ){0,3}[\p{L}-]+)$/iu.exec(
    headOf(source).trim(),
  );
  return (
    m !== null && headNoun(m[1]!.trim().split(' ').at(-1)!) !== null && headNoun(m[2]!.split(' ').at(-1)!) !== null
  );
}

/** A page or a site is its maker's as much as a text. */
const PLACED = /^(?:sites?|website|page|pages|blogs?|column|columns|agreement|contract|models|platform)$/;
export const SITE = /^[\p{L}\p{N}-]{2,}\.(?:com|org|net|co|tv|fr|de|info|io)(?:\.\p{L}{2})?$/iu;

/** Null where the general rules are right. */
export function special(source: string, head: string): Speaker['kind'] {
  if (/^(?:de|van|von|bin|da|di|du|ben) \p{Lu}\p{L}+$/u.test(source)) return 'person';
  if (/^(?:the )?labour(?:['’]s)?$/i.test(source) || SITE.test(source)) return 'organisation';
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
  if (/^(?:the )?(?:\p{Lu}{2,} )?Radio \d/u.test(source)) return 'organisation';
  if (PAPERS.test(source)) return 'organisation';
  if (/^(?:the|this) papers?$/i.test(source)) return 'organisation';
  if (isOfTwoOffices(source)) return 'person';
  const evidence = sourceKind(cut(source));
  if (
    (evidence === 'evidence' || evidence === 'authored' || THINGS.test(head)) &&
    (/^\p{Ll}/u.test(head) || source.startsWith(head)) &&
    !PLACED.test(head)
  )
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
