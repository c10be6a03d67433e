/** "The ministry said the city would send help": plans of the body that the speaker belongs to or speaks for. */
import { folded } from '../../../text/patterns.ts';
import type { Evidence } from '../evidence.ts';
import { isDirect, type Sentence } from './sentences.ts';
import { actAt, bodyAt, doneAt, goesOnAt, LOOKS_ON, SPEAKS_FOR, scheduledAt } from './will-words.ts';

const WILL_BODY =
  /(?:does not,? and never|will|would|(?:wo|would)n['’]t|(?:is|are|was|were) (?:going|planning|preparing|ready|committed|determined) to|plan(?:s|ned)? to|intend(?:s|ed)? to) /g;
const WILL = /(?:will|would) /g;
/** Words between will and the act. */
const HOW = /(?:not|never|also|soon|now|still|[a-zà-ɏ]+ly|continue to|begin to|start to) /y;
const DOING = /be (?!going|being|having)[a-zà-ɏ]+ing\b/y;
/** Words between a body and its will. */
const PLACE = / (?:here|there|in \S+|on \S+)$/;
/** What may stand before a body: a few words without a verb of will or a side clause. */
const LEAD = /^["“]*(?:(?!(?:that|which|who|if|would|will|won['’]t|wouldn['’]t)\b)[a-zà-ɏ0-9.,'’“”"-]{1,40} ){0,18}$/;
const ALLIANCE = /(?:united states|u\.s\.|(?:[a-zà-ɏ]+ )?and its allies)$/;

/** The words that tell the plan, null where there is none or the speaker only looks on. */
export function bodyActs(e: Evidence, first: Sentence): string | null {
  const source = folded(e.source);
  if (LOOKS_ON.test(source) || /^(?:if|unless)\b/.test(first.low)) return null;
  const speaksFor = SPEAKS_FOR.test(source) || e.sourceKind === 'authority';
  const acts = bodyAct(first.low);
  // "the council … the council will": the speaker is the body, or speaks for one.
  if (
    acts &&
    (speaksFor ||
      source.includes(acts.body) ||
      /^(?:they|it)$/.test(source) ||
      (/^s?he$/.test(source) && /^(?:united states|u\.s\.|.*allies)$/.test(acts.body)))
  )
    return first.text.slice(0, acts.end);
  const end = speaksFor && !isDirect(e.content) ? thingDone(first.low) : -1;
  return end < 0 ? null : first.text.slice(0, end);
}

function bodyAct(low: string): { readonly body: string; readonly end: number } | null {
  for (const m of low.matchAll(WILL_BODY)) {
    if (low[m.index - 1] !== ' ') continue;
    const end = actEnd(low, m.index + m[0].length, (at) => Math.max(actAt(low, at), beDone(low, at), doing(low, at)));
    if (end < 0) continue;
    const before = low.slice(0, m.index - 1);
    const body = bodyBefore(before.replace(PLACE, '')) ?? bodyBefore(before);
    if (body !== null) return { body, end };
  }
  return null;
}

/** The body at the end of the words. */
function bodyBefore(words: string): string | null {
  const alliance = ALLIANCE.exec(words);
  if (alliance && LEAD.test(words.slice(0, alliance.index))) return alliance[0];
  const last = words.lastIndexOf(' ') + 1;
  const start = words.startsWith('“') || words.startsWith('"') ? 1 : 0;
  for (const at of [words.lastIndexOf(' ', last - 2) + 1, last].map((i) => (i === 0 ? start : i)))
    if (bodyAt(words, at) === words.length && LEAD.test(words.slice(0, at))) return words.slice(at);
  return null;
}

/** "The road will be closed", "the talks will resume". */
function thingDone(low: string): number {
  for (const m of low.matchAll(WILL)) {
    const before = low.slice(0, m.index).trimEnd();
    const last = before.lastIndexOf(' ') + 1;
    if (
      low[m.index - 1] !== ' ' ||
      !LEAD.test(before.slice(0, last)) ||
      !/^["“]*[a-zà-ɏ-]{1,40}$/.test(before.slice(last))
    )
      continue;
    const goesOn = scheduledAt(before, last) === before.length;
    const end = actEnd(low, m.index + m[0].length, (at) => Math.max(beDone(low, at), goesOn ? goesOnAt(low, at) : -1));
    if (end >= 0) return end;
  }
  return -1;
}

/** Where the act ends that stands at a place, or behind words that may come before it. */
function actEnd(low: string, from: number, act: (at: number) => number): number {
  let at = from;
  for (;;) {
    const end = act(at);
    if (end >= 0) return end;
    HOW.lastIndex = at;
    const how = HOW.exec(low);
    if (!how) return -1;
    at += how[0].length;
  }
}

const beDone = (low: string, at: number): number => (low.startsWith('be ', at) ? doneAt(low, at + 3) : -1);

function doing(low: string, at: number): number {
  DOING.lastIndex = at;
  const m = DOING.exec(low);
  return m ? at + m[0].length : -1;
}
