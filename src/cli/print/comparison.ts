/** A transcript beside a broadcast for people: in the order of the transcript, or quotation by quotation. */
import type { Comparison } from '../../coverage/transcripts/comparison.ts';
import type { OnRecord } from '../../record/record.ts';
import { quotationLines } from './checked-quotations.ts';
import { heading } from './heading.ts';
import { hung, LEFT } from './hung.ts';
import type { PageLook } from './page.ts';
import { painter } from './paint.ts';
import { type Setting, setLines } from './paragraph.ts';
import { passageLines } from './passages.ts';

export function comparisonPage(
  transcript: OnRecord,
  broadcast: OnRecord,
  comparison: Comparison,
  look: PageLook,
): string {
  const set: Setting = { width: look.width, paint: painter(look.colour) };
  const { kind } = comparison.broadcast;
  const found =
    kind === 'article' ? quotationLines(comparison, look.colour, set) : passageLines(comparison, look.colour, set);
  return [
    ...headLines('T', transcript, 'transcript', set),
    ...headLines('B', broadcast, kind, set),
    '',
    ...found,
    '',
  ].join('\n');
}

function headLines(name: string, { article }: OnRecord, kind: string, set: Setting): string[] {
  const { headline, line } = heading(article);
  const title = headline ?? `(${kind})`;
  return hung(set.paint([{ text: name, style: 'quiet' }]), [
    ...setLines([{ text: title, style: headline ? 'headline' : 'quiet' }], LEFT, set),
    ...(line ? setLines([{ text: line, style: 'quiet' }], LEFT, set) : []),
  ]);
}
