/** Channels that the encoder left in the source: "Bo Sand for the Herald", "a study published in the Journal". */
import type { Range } from '../../../record/article.ts';
import { phraseEnd } from '../../clauses/phrase.ts';
import type { Spans } from '../../spans.ts';
import { channelNoun, outletEnd } from './channel-phrase.ts';

const PUBLISHED =
  /\b(?:published|appeared|appearing|appears|printed|carried|posted|aired)\s+(?:\p{L}+day\s+)?(?=(in|on|by)\s)/u;
const WRITER = /\s(?:writing\s+)?(?=(?:for|in)\s+(?:the\s+)?\p{Lu})/u;
const PLAYER = /\b(?:narrator|voice|voiceover|announcer|actor|actress|woman|man|speaker|anchor)\s+(?=in\s)/i;
const WRITES = /\b(?:wr(?:ote|ites|itten)|reports|argued)\b/;

export function inSource(text: string, { source, cue }: Spans): Range | null {
  const s = source.at(-1);
  if (!s) return null;
  const words = text.slice(s.start, s.end);
  const published = PUBLISHED.exec(words);
  if (published) return after(text, s, published, (at) => outletEnd(text, at, s.end) ?? channelNoun(text, at, s.end));
  const player = PLAYER.exec(words);
  if (player) return after(text, s, player, (at) => channelNoun(text, at, s.end));
  const writer = cue && WRITES.test(text.slice(cue.start, cue.end)) ? WRITER.exec(words) : null;
  return (
    writer &&
    after(text, s, writer, (at) =>
      text.startsWith('in', at - 3) ? outletEnd(text, at, s.end) : phraseEnd(text, at, s.end),
    )
  );
}

/** From the preposition that follows the match to the end that `find` gives for what stands behind it. */
function after(text: string, s: Range, m: RegExpExecArray, find: (at: number) => number | null): Range | null {
  const start = s.start + m.index + m[0].length;
  const space = text.indexOf(' ', start);
  const end = space < 0 || space >= s.end ? null : find(space + 1);
  return end === null ? null : { start, end };
}
