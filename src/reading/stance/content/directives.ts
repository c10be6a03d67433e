/** Contents that want others to do something. */
import { ONCE } from '../../../text/patterns.ts';
import type { Evidence } from '../evidence.ts';
import { find, findFirst, hinted, isDirect, NONE, type Pattern } from './sentences.ts';

/** Where a clause may begin: the sentence, a comma or dash, or a verb of thinking before it. */
const CLAUSE = String.raw`(?:^(?:that )?|(?:[,;:—–] ?|- )(?:and |but |so |then )?|\b(?:and|but|(?:think|believe|know|argue|say|feel|hope)s?(?: that)?) )["“‘']*`;
/** Who has the duty: a few words, none of which opens a side clause. */
const WHO = String.raw`(?:(?!(?:who|which|that|whether|if|as|what|whatever|how|when|where|why|to|than|would|will|may|might|could|can|do|does|did|not|need|i|says?|suggests?|means?|shows?)\b)[a-zà-ɏ0-9.’'“”"-]{1,40} ){1,7}`;
const MUST = `${ONCE}(?:should|must|ought to|needs to|has to|has got to|(?:had|['’]d) better|better not|shouldn['’]t|mustn['’]t)`;
/** Only of people who can act on it: "ratings have to fall" tells nobody anything. */
const HAVE_TO = `(?:we|you|they|people|voters|everyone|everybody|(?:the )?(?:government|council|city|countries|ministers|leaders|lawmakers|politicians|authorities|parties|both sides|companies|officials|police|world|international community))(?:['’]ve)? (?:all |really |just )?(?:have to|have got to|got to|need to|needed to|needs to)`;
/** A guess, or a thing that is past, is no call to act. */
const NOT_AHEAD = String.raw`(?! (?:[a-zà-ɏ]+ly )?(?:not have|have (?:been|to|the|had|[a-zà-ɏ]+(?:ed|en)|known|done|gone|come|made|said|told|seen|kept|left|sent|held|put|let|won|lost|paid|built|found|got|brought|bought|thought|caught|read|run|set|stood|met|felt|heard)\b|be (?:a|an|the|in|at|on|able|no|some|easy|hard|proud|ashamed|noted)|know|feel|think|see|mean|say|admit|tell)\b)`;
const NEED = [
  String.raw`^the (?:[a-zà-ɏ]+ )?(?:need|necessity) (?:to|for)\b`,
  String.raw`\bthere (?:(?:needs|has|ought) to|should|must) be`,
  String.raw`(?<!\w (?:that|which|who) )\b(?:can ?not|can['’]t|must not|mustn['’]t|should not|shouldn['’]t) be (?:left|allowed|tolerated|ignored|permitted|accepted|forgotten|overlooked|delayed|repeated)\b`,
  String.raw`\b(?:it(?:['’]s| is| was)|now is) (?:high |about |past |the |long past )?(?:time|vital|essential|imperative|crucial|critical) (?:for [^,.]{1,40} )?(?:to|that)\b`,
  String.raw`^["“]*the (?:sooner|faster|earlier|quicker)\b[^.]{0,80}\bthe better\b`,
  String.raw`^["“]*(?:s?he|they|you|it|we) better (?!(?:than|off|at|and|in|for|with|now|because|if|when)\b)[a-zà-ɏ]+`,
  String.raw`\bwhat (?:[a-zà-ɏ]+ ){1,5}(?:has|have|had|needs?|needed|ought)(?: got)? to do is\b`,
].join('|');
const DUTY = [
  hinted(
    'need|necessity|there |be left|be allowed|be tolerated|be ignored|be permitted|be accepted|be forgotten|be overlooked|be delayed|be repeated|time|vital|essential|imperative|crucial|critical|better|to do is',
    NEED,
  ),
  hinted(
    'should|must|ought to|needs to|has to|has got to|better|have to|got to|need to|needed to',
    `${CLAUSE}(?:${WHO}${MUST}|${HAVE_TO})\\b${NOT_AHEAD}`,
  ),
];

/** Calls and wishes that others act, of the speaker's own: told by the reporter, or in the speaker's words. */
const wishOf = (who: string): Pattern =>
  hinted(
    'call|urg|demand|appeal|want|like',
    String.raw`^(?:that )?${who}(?: (?:was|were|is|are|am|has been|have been)|['’](?:m|s|re))?(?: also| now| again| just| still| really)?(?: (?:calling for|calling on|called for|called on|call on|call for|urging|urged?|demanding|demand(?:ed|s)?|appealed for|appealing for)\b| (?:want(?:s|ed)?|would like|['’]d like)(?: to see)? (?!to\b)(?:[a-zà-ɏ'’-]+ ){1,6}?(?:to [a-zà-ɏ]+|[a-zà-ɏ]+ed\b))`,
  );
const THEY_WISH = wishOf('(?:s?he|they|it)');
const I_WISH = wishOf('(?:i|we)');

const COMMAND =
  /^(?:please\b|don['’]t (?!know|think|believe|see|care|worry)|do not (?!know|think|believe)|let['’]s (?!say|be\b|see|start with)|let us\b|(?:just )?(?:look at|tell|stop|get|go|vote|come|keep|put|read|consider|join|send|bring|leave|stand|drop|lock|build|turn|check|release|shut|elect|defeat|fight|fire|free) (?!(?:and|or|is|was)\b))/;
/** Verbs that are nouns as often, read as commands in quotation marks with what a command goes on with. */
const QUOTED_COMMAND =
  /^(?:just |now |so |now, )?(?=.)(?:act|ask|avoid|boil|call|do|evacuate|follow|give|help|hold|listen|make|move|pay|pray|remember|report|resign|respect|run|save|seek|show|sit|stay|step|take|think|try|use|wait|wake|walk|watch|wear|work|write) (?=.)(?:the|this|that|your|our|my|his|her|their|them|it|me|us|him|up|out|off|down|away|home|now|here|calm|safe|indoors|inside|for|to|on|in|at|as|with|every|what|whatever|something|back|together|peacefully|about)\b/;

/** A speech says a lot of "should" by the way; a call to act stands at its head or is the whole of it. */
const HEAD = 160;
const LATER = 30;

export function tellsToAct({ sentences, content }: Evidence): string | null {
  for (const [i, s] of sentences.slice(0, 4).entries()) {
    const duty = findFirst(DUTY, s);
    if (duty && duty.index < (i === 0 ? HEAD : LATER)) return duty.words;
  }
  const quoted = isDirect(content);
  const wish = find(quoted ? I_WISH : THEY_WISH, sentences[0] ?? NONE);
  if (wish) return wish.words;
  for (const s of [sentences[0] ?? NONE, sentences.at(-1) ?? NONE]) {
    const command = find(COMMAND, s) ?? (quoted ? find(QUOTED_COMMAND, s) : null);
    if (command) return command.words;
  }
  return null;
}
