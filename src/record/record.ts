/**
 * The record, version 1: the form that leaves the program (docs/record.md, record.schema.json). Every `start` and `end`
 * counts Unicode code points of `article.text`, end exclusive, and `text` is the exact slice.
 */
import type { BlockKind, Credit } from './article.ts';
import type { Figure, Form, Label, Said, Speaker, Stance, Tone } from './statement.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface RecordedArticle {
  readonly id: string;
  readonly url: string | null;
  readonly canonical: string | null;
  readonly publisher: string | null;
  readonly headline: string | null;
  readonly byline: readonly string[];
  readonly datePublished: string | null;
  readonly dateModified: string | null;
  readonly language: string | null;
  readonly dateline: { readonly place: string; readonly start: number; readonly end: number } | null;
  readonly credits: readonly Credit[];
  readonly text: string;
  readonly blocks: readonly { readonly kind: BlockKind; readonly start: number; readonly end: number }[];
  readonly digest: string;
}

export interface RecordedStatement {
  readonly id: string;
  readonly source: readonly Span[];
  readonly cue: Span | null;
  readonly content: readonly Span[];
  readonly form: Form;
  readonly stance: Stance;
  readonly tone: Tone;
  readonly speaker: Speaker;
  readonly addressee: Span | null;
  readonly channel: Span | null;
  readonly said: Said | null;
  readonly figures: readonly Figure[];
  readonly refersTo: readonly string[];
  readonly within: string | null;
  readonly labels: readonly (Span & Label)[];
  readonly confidence: number;
}

export interface OnRecord {
  readonly version: 1;
  readonly id: string;
  readonly article: RecordedArticle;
  readonly statements: readonly RecordedStatement[];
  readonly reader: { readonly version: string; readonly model: string };
}
