/** By what medium or on what occasion it was said, in the words of the article. */
import type { Article, Range } from '../../record/article.ts';
import { besideOf } from '../occasions/beside.ts';
import { channelNoun } from '../occasions/medium/channel-phrase.ts';
import { isTurn } from '../occasions/transcript.ts';
import type { Spoken } from '../spans.ts';
import { carriedChannels } from './carried.ts';
import { mentionedChannel } from './mentioned.ts';
import { partnersChannels } from './partners.ts';
import { polledChannels } from './polled.ts';
import { sharedChannels } from './shared.ts';

/** One for each statement, in order. */
export function channelsOf(article: Article, statements: readonly Spoken[]): (Range | null)[] {
  const { text } = article;
  const beside = besideOf(article, statements);
  const { addressees, keys } = beside;
  const polled = polledChannels(article, statements);
  const own = beside.channels.map((c, i) =>
    c && isUnmade(text, statements[i]!, c) ? null : (c ?? spokenOn(text, addressees[i]!) ?? polled[i] ?? null),
  );
  const named = own.map((c, i) => c ?? mentionedChannel(text, statements, i, keys[i]!));
  const carried = carriedChannels(article, statements, partnersChannels(article, statements, named, beside), beside);
  return turnsToo(text, statements, sharedChannels(article, statements, carried, beside));
}

/** "had not issued a statement": what was not made carried nothing. */
const isUnmade = (text: string, { stance, source, cue }: Spoken, c: Range): boolean =>
  (source.length === 0 && cue !== null && HELD.test(text.slice(cue.start, cue.end))) ||
  (stance === 'silent' && /^(?:an?|the|any|no)\s/i.test(text.slice(c.start, c.end)));

/** "is thought to have killed him in a video": said by nobody, and on no occasion. */
const HELD =
  /^(?:is|are|was|were|has been|have been)\s(?:\p{Ll}+\s)?(?:expected|thought|believed|feared|assumed|supposed|understood|known)\b/iu;

/** "told a news conference", "told ABC’s “This Morning”": the listener is the occasion. */
function spokenOn(text: string, to: Range | null): Range | null {
  if (!to) return null;
  const words = text.slice(to.start, to.end);
  // "to ‘Michael’" is somebody, "“Meet the Town”" a programme.
  return (/["”]$/.test(words) && /\s/.test(words.trim())) ||
    (OCCASION.test(words) && channelNoun(text, to.start, to.end) === to.end)
    ? to
    : null;
}

const OCCASION =
  /\b(?:conference|briefing|rally|hearing|meeting|forum|event|debate|inquest|trial|gathering|summit|convention|dinner|session|programme)$/i;

/** A transcript is of one occasion: its turns take the channel that was named last. */
function turnsToo(text: string, statements: readonly Spoken[], channels: readonly (Range | null)[]): (Range | null)[] {
  let last: Range | null = null;
  return channels.map((c, i) => {
    if (c) last = c;
    return c ?? (isTurn(text, statements[i]!) ? last : null);
  });
}
