/** Descriptions that come back: "a police spokesman" and then "the spokesman", "a leaked recording" and then "the recording". */
import { headOf } from '../../cues/source-kind.ts';
import type { Heard } from './heard.ts';

/** Words for one text. A "report" may be any. */
const SAME = [
  ['article', 'story', 'piece', 'column', 'op-ed', 'editorial', 'essay'],
  ['poll', 'survey'],
  ['ad', 'advert', 'spot', 'commercial', 'clip', 'video', 'footage'],
  ['recording', 'tape', 'audio'],
  ['lawsuit', 'suit', 'complaint'],
  ['e-mail', 'email', 'message'],
];
const BARE = /^(?:the|this|that) (?:(?:same|new|latest) )?(\p{L}[\p{L}-]*)$/iu;

/**
 * Whom a bare "the spokesman" means among those described before by the same noun. Of people and bodies there must be
 * but one; of texts the last is meant, also by another word for the same thing.
 */
export function earlier(source: string, heard: readonly Heard[]): Heard | null {
  const noun = BARE.exec(source)?.[1]?.toLowerCase();
  if (noun === undefined) return null;
  const found = heard.filter(({ speaker, entity }) => {
    if (entity || speaker.name === null || speaker.kind === 'group' || speaker.naming === 'none') return false;
    const head = headOf(speaker.name).trim().split(' ').at(-1)!.toLowerCase();
    if (speaker.name.toLowerCase() === noun) return false;
    return (
      head === noun ||
      (speaker.kind === 'document' &&
        speaker.naming !== 'anonymous' &&
        SAME.some((same) => same.includes(head) && same.includes(noun)))
    );
  });
  const last = found.at(-1);
  if (!last || (last.speaker.kind !== 'document' && found.some((h) => h.speaker.name !== last.speaker.name)))
    return null;
  return { ...last, speaker: { ...last.speaker, certainty: 'resolved' } };
}
