/** Polls, data and documents show; people who "suggest" or "indicate" say. */
import { cueHas, cueText, type Rule } from '../evidence.ts';

/** A report of findings; what the press reports is only said. */
const REPORT = /\b(?:reports?|filings?|records?|documents?|papers)\b/i;
const NEWS =
  /\b(?:news|media|press|pool|newspapers?|local|times|post|journal|herald|television|tv|wire|agency|reports (?:in|on|from)|report (?:in|on))\b/i;
/** A pronoun, a name, or the holder of an office: one who tells what is revealed. */
const PERSON =
  /^(?:[Hh]e|[Ss]he|I|we|who|you|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov)\. .*|\p{Lu}[\p{L}.’'-]+ \p{Lu}[\p{L}’'-]+|(?:[Tt]he |[Aa]n? |his |her |its |their )?(?:[\p{L}-]+ ){0,4}(?:spokes\w+|officials?|aides?|lawyers?|minister|president|mayor|senator|governor|activists?|friends?|sources?|doctors?|bank|company|firm|police|campaign|ministry))$/u;
const RUMOURS =
  /^(?:(?:the|these|some|several|multiple|many|other|various|recent|earlier|initial|unconfirmed|two|three) )*reports$/i;
const RELEASING =
  /(?:^|\b(?:first|also|later|has|have|had|was|were|then) )(?:released|published|posted|recorded|filmed|aired|broadcast|obtained)$/;
const RECORDING =
  /^(?:an? |the |its |his |her |their )?(?:[a-zà-ɏ\d-]+ ){0,3}?(?:videos?|footage|recordings?|tapes?|photos?|photographs?|images|audio)\b/i;

export const evidenceSource: Rule = (e) => {
  const stance = e.match?.value;
  if (e.sourceKind === 'evidence' && stance === 'commits' && cueHas(e, 'offer'))
    return { stance: 'shows', rule: 'evidence as source', words: e.source };
  if (e.sourceKind === 'evidence' && (stance === undefined || stance === 'asserts' || stance === 'believes'))
    return { stance: 'shows', rule: 'evidence as source', words: e.source };
  if (
    stance === 'asserts' &&
    cueHas(e, 'accord') &&
    REPORT.test(e.source) &&
    !NEWS.test(e.source) &&
    !RUMOURS.test(e.source)
  )
    return { stance: 'shows', rule: 'according to a report', words: e.source };
  if (RELEASING.test(e.cue.map((w) => w.text).join(' ')) && RECORDING.test(e.content))
    return { stance: 'shows', rule: 'makes a recording public', words: cueText(e) };
  if (e.sourceKind === 'authored' && cueHas(e, 'conclude', 'estimate'))
    return { stance: 'shows', rule: 'a report finds', words: cueText(e) };
  if (
    stance === 'shows' &&
    e.sourceKind === 'other' &&
    (cueHas(e, 'suggest', 'indicate', 'estimate', 'highlight', 'underscore', 'underline', 'put', 'point') ||
      (cueHas(e, 'reveal', 'detail', 'expose', 'document') && PERSON.test(e.source)))
  )
    return { stance: 'asserts', rule: 'a person suggests', words: cueText(e) };
  return null;
};
