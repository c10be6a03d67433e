/** Why to whom, by what channel and when: the words that say so, and where they stand. */
import type { Range } from '../../record/article.ts';
import type { Reason } from './reason.ts';
import { placeOf, quoted, type Subject, wordsAt } from './stages.ts';

export function circumstanceReasons(s: Subject): Reason[] {
  const { addressee, channel, said } = s.statement;
  const { datePublished } = s.stages.article;
  return [
    words(s, 'addressee', addressee),
    words(s, 'channel', channel),
    {
      layer: 'said',
      value: said?.value ?? null,
      because: said
        ? [
            `${quoted(wordsAt(s, said))}, ${placeOf(s, said)}`,
            ...(datePublished ? [`worked out from the article’s date, ${datePublished.slice(0, 10)}`] : []),
          ]
        : [],
      instead: [],
    },
  ];
}

const words = (s: Subject, layer: string, range: Range | null): Reason => ({
  layer,
  value: range && wordsAt(s, range),
  because: range ? [placeOf(s, range)] : [],
  instead: [],
});
