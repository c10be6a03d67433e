/** Where sentences of English news prose end, as far as marks, abbreviations and letter case tell. */
import type { Range } from '../record/article.ts';
import { lastStartingAt } from './ranges.ts';

/** A mark, what closes behind it, and white space; or the end of a line. */
const ENDS = /[.!?…][”"’')\]]*(?=[^\S\n])|\n/g;
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
/** Signs that may begin a sentence; a capital or a digit may as well. */
const OPENING = new Set('"\'“‘«„([<$£€¡¿@#—–•-');
/** Before a full stop these end no sentence: titles, as initials do, take the name that comes next. */
const TITLES = words(`
Mr Mrs Ms Mx Messrs Dr Prof Sen Sens Rep Reps Gov Govs Gen Lt Col Cols Capt Sgt Cpl Pvt Maj Cmdr Adm Rev Hon Pres Supt Insp Det Sec
Atty Del Fr St Mt Ft vs No Nos approx est
`);
/** These end one where a word comes next that is no name. */
const ABBREVIATIONS = words(`
Inc Ltd Co Corp Bros Jr Sr Ph.D Jan Feb Mar Apr Aug Sep Sept Oct Nov Dec Ala Ariz Ark Calif Colo Conn Fla Ga Ill Ind Kan Ky La Md Mass
Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo
`);
/** "U.S", "a.m", "D-Alto" */
const LETTERS = /^(?:(?:[a-zà-ɏ]\.)+[a-zà-ɏ]|[dr]-[a-zà-ɏ]+)$/i;
const NO_NAME = words('The A An He She It They We I In On At But And There This That His Her Its Their');
/** Characters to look back for an abbreviation, and ahead for what comes next. */
const BACK = 12;
const AHEAD = 16;

/** Whether a sentence ends before the character at a place, which is white space. */
export function endsSentence(text: string, at: number): boolean {
  const c = text[at];
  if (c === '\n') return true;
  if (c !== ' ' && c !== '\u00a0' && c !== '\t') return false;
  let mark = at - 1;
  while (mark > 0 && at - mark < 5 && /["'”’)\]]/.test(text[mark]!)) mark--;
  return /[.!?…]/.test(text[mark] ?? '') && endsAt(text, mark, at);
}

/** In text order, without the white space between them. A line break ends one. */
export function sentencesOf(text: string, range: Range): Range[] {
  const out: Range[] = [];
  let from = range.start;
  const push = (to: number) => {
    while (from < to && /\s/.test(text[from]!)) from++;
    let end = to;
    while (end > from && /\s/.test(text[end - 1]!)) end--;
    if (end > from) out.push({ start: from, end });
    from = to;
  };
  for (const m of text.slice(range.start, range.end).matchAll(ENDS)) {
    const mark = range.start + m.index;
    const end = mark + m[0].length;
    if (m[0] === '\n' || endsAt(text, mark, end)) push(end);
  }
  push(range.end);
  return out;
}

/** From the start of the sentence in which a range begins to the end of the one in which it ends. */
export function sentenceAround(sentences: readonly Range[], at: Range): Range {
  const first = sentences[lastStartingAt(sentences, at.start)];
  const last = sentences[lastStartingAt(sentences, Math.max(at.start, at.end - 1))];
  return { start: Math.min(first?.start ?? at.start, at.start), end: Math.max(last?.end ?? at.end, at.end) };
}

/** With the full stops of initials and titles masked, so that the next one ends something; as long as before. */
export const shielded = (text: string): string =>
  text.replace(/\b(?:\p{Lu}\.)+|\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen)\./gu, (w) => 'X'.repeat(w.length));

/** `mark` is a full stop or the like; between it and the white space at `end` marks may close. */
function endsAt(text: string, mark: number, end: number): boolean {
  const next = text.slice(end, end + AHEAD).trimStart();
  if (!begins(next)) return false;
  if (text[mark] !== '.' || end !== mark + 1) return true;
  const before = text.slice(Math.max(0, mark - BACK), mark);
  const word = before.slice(before.search(/[^\s("“‘'[]*$/));
  const last = word.slice(word.lastIndexOf('-') + 1);
  if (TITLES.has(last) || (last.length === 1 && isCapital(last))) return false;
  return !(ABBREVIATIONS.has(word) || LETTERS.test(word)) || NO_NAME.has(/^\w*/.exec(next)![0]);
}

function begins(next: string): boolean {
  const c = next.charAt(0);
  return isCapital(c) || OPENING.has(c) || (c >= '0' && c <= '9');
}

/** Of any script; letters beyond the basic plane have no case that matters here. */
const isCapital = (c: string): boolean => c.toLowerCase() !== c;
