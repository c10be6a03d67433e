/** An occasion lasts: what a speaker says before and after the words that name it was said there too. */
import type { Article, Range } from '../../record/article.ts';
import type { Beside } from '../occasions/beside.ts';
import { paragraphOf } from '../occasions/paragraphs.ts';
import { sectionOf } from '../occasions/sections.ts';
import type { Spoken } from '../spans.ts';

/** Paragraphs that may lie between two statements of one occasion; a text or a post is left behind sooner. */
const FORWARD = 12;
const FORWARD_MEDIUM = 2;
const BACK = 3;
/** Paragraphs of a section that are its headline and lead. */
const LEAD = 2;
/** Said at other times, or again and again. */
const OTHER_TIME = /^(?:(?:has|have|had|'s|’s|'ve|’ve)\b|(?:has|have|had)n['’]t|often|long|used to|once)/i;
/** "Lima's decision", "her proposal": spoken of, not spoken. */
const OWNER = /(?:['’]s|s['’]|^(?:his|her|its|their|my|our))$/i;
const UNSAID =
  /^(?:\p{Ll}+ )?(?:decisions?|plans?|propos(?:als?|ed)|polic(?:y|ies)|campaign|attempts?|efforts?|bid|moves?|record|votes?|orders?|choice|election|appointment|hopes?|fears?|stance|views?|beliefs?|desire|wish|support|opposition)\b/u;
/** Under way when the article was written. */
const UNDER_WAY =
  /^(?:is|are)\s+(?:\p{Ll}+\s+)?(?:seeking|trying|planning|looking|hoping|considering|working|preparing|pushing|aiming)\b/iu;
/** States of mind that nobody said on the occasion. */
const NOT_SAID = /\b(?:want|wants|wanted|not|n['’]t|never|adulation|speculation|consensus|view|refus\w+|due)\b/i;
/** A book, and the great occasions that many speak on and about: only for the statement beside them. */
const LOCAL =
  /\b(?:books?|memoirs?|(?:auto)?biography|debates?|conventions?|summit|film|documentary|reports?|study|studies|visit|tour|video|clip|tape|footage|recording|convened|motions?|petitions?|resolutions?|manifestos?)\b/i;
/** A post on a platform is one statement, and what is said before it was said elsewhere. */
const POST =
  /\b(?:Twitter|Facebook|Instagram|YouTube|tweets?|posts?|posting|blog|website|Web site|social media|account)\b/;
const OCCASION =
  /\b(?:interview|speech|rally|hearing|conference|briefing|forum|event|stop|meeting|call|show|broadcast|address|remarks|speaking|programme|program|session|appearance|podcast|episode|ruling|opinion)\b|["”]$/i;
const ASIDE =
  /\b(?:last (?:January|February|March|April|May|June|July|August|September|October|November|December|week|month|year|spring|summer|fall|autumn|winter|night)|earlier th(?:is|at)|in (?:January|February|March|April|May|June|July|August|September|October|November|December|\d{4})|(?:weeks?|months?|years?) (?:ago|earlier|before)|at the time|previously)\b/i;

/** Who talks does not write meanwhile. */
const WRITTEN = /\b(?:tweet(?:s|ed|ing)?|wrote|writes|written|writing|posted|posting)\b/i;
const SPOKEN =
  /\b(?:interview|speech|rally|hearing|conference|briefing|forum|call|show|broadcast|program|programme|speaking|podcast)\b/i;

interface Held {
  readonly channel: Range;
  /** Where the words stand that it was last taken for. */
  readonly at: number;
  readonly paragraph: number;
  readonly section: number;
  /** Paragraphs it may skip; 0 keeps it to its sentence. */
  readonly reach: number;
  /** What an aside ("last week in a speech") leaves in force. */
  readonly under: Held | null;
}

function sameSentence(text: string, a: number, b: number): boolean {
  const between = text.slice(Math.min(a, b), Math.max(a, b));
  return between.length < 500 && !/[.!?]["”’']?\s|\n/.test(between);
}

export function carriedChannels(
  article: Article,
  statements: readonly Spoken[],
  own: readonly (Range | null)[],
  { keys, starts }: Beside,
): (Range | null)[] {
  const { text } = article;
  const places = statements.map((s) => s.cue?.start ?? s.source[0]?.start ?? s.content[0]?.start ?? 0);
  const paragraphs = places.map((p) => paragraphOf(article, p));
  const sections = places.map((p) => sectionOf(starts, p));
  const cues = statements.map((s) => (s.cue ? text.slice(s.cue.start, s.cue.end) : ''));
  const out = [...own];
  // A lead tells in the perfect what the text below tells in full.
  const may = statements.map((s, i) =>
    mayTake(text, s, paragraphs[i]! - paragraphOf(article, starts[sections[i]!]!) <= LEAD),
  );
  const run = (from: number, step: number) => {
    const held = new Map<string, Held>();
    for (let i = from; i >= 0 && i < statements.length; i += step) {
      const key = keys[i];
      if (!key || statements[i]!.within !== null) continue;
      const place = { paragraph: paragraphs[i]!, section: sections[i]! };
      if (own[i]) {
        const words = text.slice(own[i]!.start, own[i]!.end);
        const aside = ASIDE.test(clauseAround(text, own[i]!));
        const reach = aside ? 0 : reachOf(words, step);
        const before = held.get(key);
        held.set(key, {
          ...place,
          channel: own[i]!,
          at: places[i]!,
          reach,
          under: aside && before ? (before.under ?? before) : null,
        });
        continue;
      }
      let had = held.get(key) ?? null;
      if (had && had.reach === 0 && !sameSentence(text, had.at, places[i]!)) had = had.under;
      if (!had) continue;
      if (WRITTEN.test(cues[i]!) && SPOKEN.test(text.slice(had.channel.start, had.channel.end))) continue;
      if (had.section !== sections[i] || Math.abs(paragraphs[i]! - had.paragraph) > had.reach || !may[i]) continue;
      if (out[i] === null) out[i] = had.channel;
      held.set(key, { ...had, ...place });
    }
  };
  run(0, 1);
  run(statements.length - 1, -1);
  return out;
}

/** Paragraphs that a channel may skip, forward or back. */
function reachOf(channel: string, step: number): number {
  if (LOCAL.test(channel)) return 0;
  if (POST.test(channel)) return step < 0 ? 0 : 1;
  if (step < 0) return BACK;
  return OCCASION.test(channel) ? FORWARD : FORWARD_MEDIUM;
}

/** The words beside a channel or a cue that tell when it was; `to` is where the reporter's words end. */
function clauseAround(text: string, r: Range, to = text.length): string {
  const before = text.slice(Math.max(0, r.start - 40), r.start);
  return (
    before.slice(Math.max(before.lastIndexOf('.'), before.lastIndexOf('\n'), before.lastIndexOf('?')) + 1) +
    text.slice(r.start, Math.max(r.end, Math.min(to, r.end + 25))).split(/[.\n]/, 1)[0]!
  );
}

export function mayTake(text: string, s: Spoken, opening = false): boolean {
  if (s.stance === 'silent' || s.stance === 'shows' || s.stance === 'declines') return false;
  const cue = s.cue ? text.slice(s.cue.start, s.cue.end) : '';
  if (s.source[0] && UNSAID.test(cue) && OWNER.test(text.slice(s.source[0].start, s.source[0].end))) return false;
  if (UNDER_WAY.test(cue)) return false;
  if (s.stance === 'believes' && NOT_SAID.test(cue)) return false;
  return (
    (opening || !OTHER_TIME.test(cue)) && !(s.cue && ASIDE.test(clauseAround(text, s.cue, contentAfter(s, s.cue.end))))
  );
}

const contentAfter = (s: Spoken, at: number): number =>
  Math.min(...s.content.map((r) => (r.start >= at ? r.start : Infinity)));
