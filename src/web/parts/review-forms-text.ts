/** The text that is reviewed: with its marks to read, or with numbered words to choose from. */
import { html } from 'hono/html';
import type { RecordedStatement } from '../../record/record.ts';
import type { Html } from '../page.ts';
import type { Passage } from '../pages/review-item.ts';
import { type Stretch, type Word, wordsOf } from '../pages/review-words.ts';
import { visible } from './foreign.ts';
import { stretchesOf } from './marked-article.ts';
import { wordsOf as markedWords } from './marked-words.ts';

interface Marks {
  readonly source: readonly Stretch[];
  readonly cue: readonly Stretch[];
  readonly content: readonly Stretch[];
}

/** Paragraphs with one statement marked, as on the article's page. */
export function markedPassages(passages: readonly Passage[], s: RecordedStatement): Html {
  return html`${passages.map((p) => {
    const move = <T extends Stretch>(span: T): T => ({ ...span, start: span.start - p.start, end: span.end - p.start });
    const statements = [
      {
        ...s,
        source: s.source.map(move),
        cue: s.cue && move(s.cue),
        content: s.content.map(move),
        labels: s.labels.map(move),
      },
    ];
    const article = { text: p.text, blocks: [{ kind: 'paragraph' as const, start: 0, end: [...p.text].length }] };
    const runs = stretchesOf({ article, statements }).flatMap((stretch) => stretch.runs);
    return html`<p dir="auto">${markedWords(runs, { statements, isOn: () => true, numbers: [1], isLinked: false })}</p>`;
  })}`;
}

/** Paragraphs whose words carry their numbers; the script lets people select them. */
export function numberedPassages(passages: readonly Passage[], marks: Marks): Html {
  return html`${passages.map((p) => html`<p dir="auto">${wordsOf(p.text, p.start, p.firstWord - 1).map((word) => wordOf(word, marks))}</p>\n`)}`;
}

function wordOf(word: Word, marks: Marks): Html {
  const isIn = (stretches: readonly Stretch[]): boolean =>
    stretches.some((s) => s.start < word.end && word.start < s.end);
  const roles = (['source', 'cue', 'content'] as const).filter((role) => isIn(marks[role]));
  return html`${word.gap}<span class="w${roles.map((role) => ` ${role}`).join('')}" data-w="${word.n}">${visible(word.text, 200)}</span>`;
}
