/** What the words beside each statement tell, before anything is carried on: channel and addressee are both made from it. */
import type { Article, Range } from '../../record/article.ts';
import { frameOf } from '../clauses/frame.ts';
import type { Spoken } from '../spans.ts';
import { ownAddressee } from './listener/own-addressee.ts';
import { ownChannel } from './medium/own-channel.ts';
import { sectionStarts } from './sections.ts';
import { speakerKeys } from './speaker-keys.ts';

export interface Beside {
  readonly channels: readonly (Range | null)[];
  readonly addressees: readonly (Range | null)[];
  /** Who speaks: equal where the same one does. */
  readonly keys: readonly (string | null)[];
  readonly starts: readonly number[];
}

/** Both layers ask for the same list one after the other. */
const made = new WeakMap<readonly Spoken[], Beside>();

export function besideOf(article: Article, statements: readonly Spoken[]): Beside {
  const had = made.get(statements);
  if (had) return had;
  const { text } = article;
  const frames = statements.map((_, i) => frameOf(text, statements, i));
  const beside = {
    channels: statements.map((s, i) => ownChannel(text, s, frames[i]!)),
    addressees: statements.map((s, i) => ownAddressee(text, s, frames[i]!)),
    keys: speakerKeys(article, statements),
    starts: sectionStarts(article),
  };
  made.set(statements, beside);
  return beside;
}
