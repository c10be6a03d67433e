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
  return {
    glyph: { text: look.glyph, style: look.style },
    who: [
      ...who(s),
      plain(' '),
      { text: s.cue?.text ?? look.word, style: 'cue' },
      { text: tone, style: 'quiet' },
      { text: said ? ` (${said})` : '', style: 'quiet' },
    ],
    content: s.content.flatMap((span, i) => [plain(i > 0 ? ' … ' : ''), plain(span.text)]),
  };
}

/** "Ana Lima", "she → Ana Lima" where the text points at her, "[officials]" where it does not tell who. */
function who(s: RecordedStatement): Run<Style>[] {
  const { name, certainty, role } = s.speaker;
  const written = s.source.map((span) => span.text).join(' … ');
  const title = role && !written.includes(role) ? [{ text: `, ${role}`, style: 'quiet' as const }] : [];
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
