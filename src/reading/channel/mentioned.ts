/** "In a statement, Lima was more careful. She called …": the sentence before, which holds no statement, names the channel. */
import type { Range } from '../../record/article.ts';
import { endsSentence } from '../../text/sentences.ts';
import { openingChannel } from '../occasions/medium/own-channel.ts';
import { surnameOf } from '../occasions/speaker-keys.ts';
import type { Spans } from '../spans.ts';

/** Characters to look back. */
const REACH = 320;
const PRONOUN = /^(?:he|she|they|it|his|her|their|its|the\s+[a-zà-ɏ]+)\b/i;

export function mentionedChannel(text: string, all: readonly Spans[], at: number, key: string | null): Range | null {
  const own = all[at]!;
  const place = Math.min(...[...own.source, ...own.content, ...(own.cue ? [own.cue] : [])].map((r) => r.start));
  const to = sentenceStart(text, place, place - REACH);
  const before = skipBack(text, to);
  if (before <= 0 || text[before - 1] === '\n') return null;
  const from = sentenceStart(text, before - 1, before - REACH);
  if (from >= before - 10 || covered(all, at, from, before)) return null;
  const source = own.source[0];
  const who = source ? text.slice(source.start, source.end) : '';
  const sentence = text.slice(from, before).toLowerCase();
  if (!PRONOUN.test(who) && !(key && sentence.includes(surnameOf(key)))) return null;
  return openingChannel(text, { start: from, end: before, cueEnd: null, afterSource: false });
}

function sentenceStart(text: string, at: number, limit: number): number {
  let i = at;
  while (i > Math.max(0, limit) && text[i - 1] !== '\n' && !endsSentence(text, i - 1)) i--;
  return i;
}

function skipBack(text: string, at: number): number {
  let i = at;
  while (i > 0 && (text[i - 1] === ' ' || text[i - 1] === '\u00a0')) i--;
  return i;
}

function covered(all: readonly Spans[], at: number, from: number, to: number): boolean {
  for (let i = Math.max(0, at - 4); i < Math.min(all.length, at + 2); i++) {
    if (i === at) continue;
    for (const r of [...all[i]!.source, ...all[i]!.content]) if (r.start < to && from < r.end) return true;
  }
  return false;
}
