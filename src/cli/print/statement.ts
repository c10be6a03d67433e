/** One statement for people: glyph, who, cue, the words. */
import type { RecordedStatement } from '../../record/record.ts';
import type { Style } from './paint.ts';
import { STANCE_LOOKS } from './stances.ts';
import type { Run } from './wrap.ts';

/** In reading order, to be set in one paragraph after the glyph. */
export interface StatementParts {
  readonly glyph: Run<Style>;
  readonly who: readonly Run<Style>[];
  readonly content: readonly Run<Style>[];
}

export function statementParts(s: RecordedStatement): StatementParts {
  const look = STANCE_LOOKS[s.stance];
  const tone = s.tone === 'distancing' ? '?’' : s.tone === 'endorsing' ? '!’' : '';
  const said = [s.addressee?.text, s.channel?.text, s.said?.value].filter((part) => part).join(', ');
  const cue: Run<Style>[] = [
    { text: s.cue?.text ?? look.word, style: 'cue' },
    { text: tone, style: 'quiet' },
  ];
  return {
    glyph: { text: look.glyph, style: look.style },
    who: [
      ...(cueFirst(s) ? [...cue, plain(' '), ...who(s)] : [...who(s), plain(' '), ...cue]),
      { text: said ? ` (${said})` : '', style: 'quiet' },
    ],
    content: s.content.flatMap((span, i) => [plain(i > 0 ? ' … ' : ''), plain(span.text)]),
  };
}

/** "according to Reuters" reads only in this order; of "said Ana Lima" the words change places. */
function cueFirst({ cue, source }: RecordedStatement): boolean {
  if (!cue || !source[0] || !/\b(to|by|from|of|per|via)$/i.test(cue.text)) return false;
  const gap = source[0].start - cue.end;
  return gap >= 0 && gap <= 6;
}

/** "Ana Lima", "she → Ana Lima" where the text points at her, "[officials]" where it does not tell who. */
function who(s: RecordedStatement): Run<Style>[] {
  const { name, certainty, role } = s.speaker;
  const written = s.source.map((span) => span.text).join(' … ');
  const title = role && !written.includes(role) ? [{ text: `, ${role},`, style: 'quiet' as const }] : [];
  if (name === null) return [{ text: written ? `[${written}]` : '[nobody named]', style: 'source' }];
  if (certainty === 'unknown') return [{ text: `[${written || name}]`, style: 'source' }, ...title];
  if (certainty === 'resolved' && written && written !== name)
    return [
      { text: written, style: 'source' },
      { text: ' → ', style: 'quiet' },
      { text: name, style: 'source' },
      ...title,
    ];
  return [{ text: name, style: 'source' }, ...title];
}

const plain = (text: string): Run<Style> => ({ text, style: 'plain' });
