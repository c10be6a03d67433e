/** Channels that the speaker makes: "issued a statement", "giving a speech", "speaking to miners". */
import type { Range } from '../../../record/article.ts';
import type { Piece } from '../../clauses/frame.ts';
import type { Spans } from '../../spans.ts';
import { channelNoun } from './channel-phrase.ts';
import { ownVerb } from './clause.ts';

const MAKES =
  /(?<![-\w])(?:issu(?:ed|es|ing)|releas(?:ed|es|ing)|post(?:ed|s|ing)|publish(?:ed|es|ing)|put(?:s|ting)? out|fil(?:ed|es|ing)|wrote|writes|written|writing|sent|sends|sending|ran|runs|gave|gives|giving|given|deliver(?:ed|s|ing)|held|holds|holding|convened|called|host(?:ed|s|ing)|record(?:ed|s|ing)|air(?:ed|s|ing)|launched|has|penned|circulated|signed|tweeted|read|reads|reading|submitt(?:ed|ing)|made|makes|having|began|begins|beginning|opened|opens|opening|ended|ends|ending|closed|closes|concluded|convened)\s+/gi;
/** Words for the saying itself, or for what is no medium when it is made: "made favourable comments", "held a visit". */
/** "called the statement false" makes no statement; "called a news conference" makes one. */
const CALLED = /^(?:called|convened)\s/i;
const CALLED_LAST = /\b(?:called|convened)\s*$/i;
const CALLED_IN =
  /^(?:an?|another|his|her|its|their)\s(?:\S+\s){0,3}(?:conference|meeting|briefing|hearing|session|rally|summit|forum)\b/i;
const MERELY_MADE =
  /\b(?:comments?|remarks|announcements?|calls?|decisions?|visits?|appearances?|reports?|proposals?|orders?|tours?|updates?|notes?|declarations?|resolutions?|lawsuits?|suits?|protests?|march|marches|demonstrations?|shows?|feature films?|talks|story|stories|accounts?|inquiry|court)\b(?!\s+(?:to|titled))/i;
const MAKES_LAST =
  /\b(?:issu(?:ed|es)|fil(?:ed|es)|wrote|sent|gave|delivered|recorded|submitted|penned|tweeted|convened|called|held)\s+$/i;
/** An occasion in one verb. */
const SPEAKS = /(?<=^|,\s*)(?:speaking|talking)\s/gi;

export function made(text: string, piece: Piece): Range | null {
  const words = text.slice(piece.start, piece.end);
  for (const m of words.matchAll(MAKES)) {
    const at = piece.start + m.index + m[0].length;
    if (!ownVerb(text, piece, piece.start + m.index, m[0])) continue;
    const end = channelNoun(text, at, piece.end);
    if (end === null || MERELY_MADE.test(text.slice(at, end))) continue;
    if (CALLED.test(m[0]) && !CALLED_IN.test(text.slice(at, end))) continue;
    return { start: at, end };
  }
  for (const m of words.matchAll(SPEAKS)) {
    const start = piece.start + m.index;
    if (piece.cueEnd !== null && start < piece.cueEnd) continue;
    const end = spoken(text, start, piece);
    if (end !== null) return { start, end };
  }
  return null;
}

/** "filed | a motion to unseal the file": the thing made opens the content. */
export function madeContent(text: string, { cue, content }: Spans): Range | null {
  const next = content[0];
  if (!cue || !next || next.start < cue.end || next.start > cue.end + 1) return null;
  const made = MAKES_LAST.test(`${text.slice(cue.start, cue.end).trim()} `);
  const end = made ? channelNoun(text, next.start, next.end) : null;
  if (
    end === null ||
    (CALLED_LAST.test(text.slice(cue.start, cue.end)) && !CALLED_IN.test(text.slice(next.start, end)))
  )
    return null;
  return { start: next.start, end };
}

/** "speaking with a northern accent" */
const MANNER =
  /^\S+\s+(?:with|at)\s+(?:(?:an?|the|his|her|their|its|great|some|such|much|obvious|evident)\s+)?(?:\S+\s+){0,2}?(?:accents?|stutter|stammer|lisp|drawl|voice|smile|grin|sigh|emotion|passion|conviction|authority|pride|ease|candou?r|confidence|tears|anger|length|pace|once|first|times)\b/i;

/** "speaking to a veterans group in Virginia", up to the comma. */
function spoken(text: string, start: number, piece: Piece): number | null {
  const m = /^(?:speaking|talking)\s+(?:to|before|with|at)\s+[^,;.\n]{2,80}/i.exec(
    text.slice(start, Math.min(piece.end, start + 100)),
  );
  if (!m || MANNER.test(m[0])) return null;
  const words = m[0]
    .replace(/\s+(?:on|in|early|late|last|this|earlier)\s+(?:[a-zà-ɏ]+day\b|week\b|month\b|\d{4}).*$/i, '')
    .trimEnd();
  return start + words.length;
}
