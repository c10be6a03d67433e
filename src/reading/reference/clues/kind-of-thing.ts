/** Whether the other statement is the kind of thing that the noun stands for: a promise is what somebody commits to. */
import type { Stance } from '../../../record/statement.ts';
import type { NounPhrase } from '../noun-phrases.ts';
import type { NounKind } from '../nouns.ts';
import type { Clue, Points } from './clue.ts';

const STANCES: Readonly<Record<NounKind, readonly Stance[]>> = {
  claim: ['asserts', 'shows', 'believes', 'denies', 'confirms', 'admits'],
  accusation: ['asserts', 'shows', 'asks', 'believes'],
  report: ['asserts', 'shows', 'confirms'],
  document: ['asserts', 'shows'],
  figure: ['asserts', 'shows', 'believes', 'confirms'],
  question: ['asks'],
  demand: ['urges', 'asks'],
  promise: ['commits', 'decides'],
  forecast: ['asserts', 'believes', 'shows'],
  decision: ['decides', 'commits'],
  worry: ['asserts', 'believes', 'asks'],
};

const ACCUSES =
  /\b(?:accus|alleg|claim|charg|blam|criti|complain|sue[sd]?|lawsuit|indict|prosecut|denounc|condemn|attack|slam)/i;
const AGAINST =
  /\b(?:lie[ds]?|lying|stole|steal|cheat|fraud|brib|hid|hiding|ignor|abus|assault|attack|kill|shot|shell|struck|beat|corrupt|illegal|faulty|misle|fail|broke|rape|harass|dump|poison|threat|racist|abandon|torture|execut)\w*/i;
const PUBLISHED =
  /\b(?:report|publish|wrote|writes|according|broke the (?:news|story)|tweet|post|sources?|media|newspaper|magazine|website|blog|rumou?r|unnamed|herald|times|news|daily|tribune|journal|guardian|agency|television|tv|radio)\w*/i;
const BY_A_PANEL = /\b(?:panel|study|investigat|inquiry|watchdog|commission|committee)/i;
const NUMBER =
  /\p{N}|\b(?:three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?|billions?|half|percent)\b/iu;
const WILL_BE = /\b(?:will|would|could|may|might)\b/i;
const POINTED_OUT = /\b(?:this|that|these|those|such|same)\b/i;
const COURT =
  /\b(?:courts?|judges?|justices?|lords|tribunal|jury|jurors?|panel|magistrates?|referees?|umpires?|arbitrat\w+|commission|regulator|board|watchdog|ombudsman|umpire|council|committee|agency|umpires|he|she|it|they|rul(?:ed|es|ing)|found|acquit\w*|convict\w*|sentenc\w*|uph[eo]ld\w*|overturn\w*)\b/i;
/** What comes after the head of a source: "a man familiar with the story" is no story. */
const AFTER_HEAD = /\b(?:of|for|with|in|from|by|to|who|which|that|quoted|familiar|close)\b/i;

export const kindOfThing: Clue = ({ scene, pointer: { phrase }, i, other }) =>
  phrase ? [judged(phrase, other.stance, scene.cues[i]!, scene.sources[i]!, scene.contents[i]!)] : [];

function judged(phrase: NounPhrase, stance: Stance, cue: string, source: string, content: string): Points {
  const { kind, noun } = phrase;
  const head = source.split(AFTER_HEAD)[0]!;
  if (isRelated(noun, cue) || (kind !== 'claim' && isRelated(noun, head))) {
    const isOther =
      kind === 'document' && phrase.owner === null && head.toLowerCase().includes(`${noun}s`) !== phrase.plural;
    return isOther ? [-2, `another ${noun}`] : [phrase.owner ? 2 : 1.4, `its own word: ${noun}`];
  }
  const isMarked = POINTED_OUT.test(phrase.words) && stance !== 'believes';
  if (phrase.loose && (phrase.owner === null || phrase.owner === 'own') && !isMarked)
    return [-1.5, `${noun} may be anything`];
  const fits = STANCES[kind].includes(stance);
  const no: Points = [phrase.owner ? -3 : -2, `it ${stance}: no ${noun}`];
  switch (kind) {
    case 'claim':
      return fits ? [0.4, `it ${stance}`] : [-1.5, `it ${stance}: no ${noun}`];
    case 'accusation':
      if (!fits) return no;
      if (ACCUSES.test(`${cue} ${source}`)) return [0.9, 'it accuses'];
      return AGAINST.test(content) ? [0.7, 'against somebody'] : [-0.8, 'against nobody'];
    case 'report':
      if (BY_A_PANEL.test(source) && /found|conclude/.test(cue)) return [0.9, 'found by a panel'];
      if (!fits) return no;
      return PUBLISHED.test(`${source} ${cue}`) ? [0.9, 'published'] : [-0.6, 'not said to be published'];
    case 'document':
      return noun === 'finding' && /\b(?:found|finds?|conclude[sd]?)\b/i.test(cue) ? [1.4, 'it was found'] : no;
    case 'figure':
      return NUMBER.test(content) ? [1, 'it has a number'] : [-3, 'it has no number'];
    case 'forecast':
    case 'worry':
      return fits && WILL_BE.test(content) ? [0.6, 'about what will be'] : no;
    case 'decision':
      if (fits && /^(?:ruling|verdict)$/.test(noun) && !COURT.test(`${head} ${cue}`)) return [-1.5, 'of no court'];
      return fits ? [1, `it ${stance}`] : no;
    case 'question':
    case 'demand':
    case 'promise':
      return fits ? [1, `it ${stance}`] : no;
  }
}

/** "complaint", "complained"; "estimate", "estimated"; "report", "reported". */
function isRelated(noun: string, words: string): boolean {
  const root = noun.replace(/(?:ations?|isms?|ings?|ials?|ments?)$/, '');
  const stem = root.slice(0, Math.max(4, Math.ceil(root.length * 0.6)));
  return words
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((w) => w.startsWith(stem) && Math.abs(w.length - noun.length) <= 4);
}
