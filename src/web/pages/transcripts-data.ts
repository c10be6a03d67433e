/** A transcript of the archive held against another article of it: what was broadcast, or what an article quotes. */

import type { Archive } from '../../archive/archive.ts';
import { articleView, recentArticles } from '../../archive/articles/article.ts';
import { payloadOf } from '../../archive/captures/payload.ts';
import type { ArticleSummary, ArticleView, RevisionSummary } from '../../archive/types.ts';
import { compareWithTranscript } from '../../coverage/transcripts/compare.ts';
import type { Comparison } from '../../coverage/transcripts/comparison.ts';
import { broadcastKind } from '../../coverage/transcripts/kind.ts';
import { type Cue, timedText } from '../../page/captions.ts';
import { decodeText } from '../../page/plain-text.ts';
import type { Asked, WebServices } from '../page.ts';

export interface Compared {
  readonly article: ArticleSummary;
  readonly revision: RevisionSummary;
  readonly language: string | null;
}

export type BroadcastKind = Comparison['broadcast']['kind'];
export const BROADCAST_KINDS: readonly BroadcastKind[] = ['captions', 'transcript', 'article'];

export interface TranscriptsData {
  readonly asked: {
    readonly transcript: string | null;
    readonly broadcast: string | null;
    readonly kind: BroadcastKind | null;
  };
  /** Null where nothing was asked for, or there is no such article. */
  readonly transcript: Compared | null;
  readonly broadcast: Compared | null;
  /** Null too where one is too long. */
  readonly comparison: Comparison | null;
  /** To choose from. */
  readonly articles: readonly ArticleSummary[];
}

const CHOICES = 200;
/** UTF-16 units of each text: seven hours of speech. */
const LONGEST = 400_000;

export async function transcriptsData({ values }: Asked, { archive }: WebServices): Promise<TranscriptsData> {
  const text = (name: string): string | null => (values[name] === undefined ? null : String(values[name]));
  const asked = {
    transcript: text('transcript'),
    broadcast: text('broadcast'),
    kind: text('kind') as BroadcastKind | null,
  };
  const view = (key: string | null): ArticleView | null => (key === null ? null : articleView(archive, key));
  const [said, heard] = [view(asked.transcript), view(asked.broadcast)];
  const fits = ({ record }: ArticleView): boolean => record.article.text.length <= LONGEST;
  return {
    asked,
    transcript: said && comparedOf(said),
    broadcast: heard && comparedOf(heard),
    comparison: said && heard && fits(said) && fits(heard) ? await compared(archive, said, heard, asked.kind) : null,
    articles: recentArticles(archive, CHOICES),
  };
}

const comparedOf = ({ article, revision, record }: ArticleView): Compared => ({
  article,
  revision,
  language: record.article.language,
});

async function compared(
  archive: Archive,
  said: ArticleView,
  heard: ArticleView,
  asked: BroadcastKind | null,
): Promise<Comparison> {
  const cues = await cuesOf(archive, heard);
  const isPage = /html/i.test(heard.capture.contentType ?? 'text/html');
  const kind = asked ?? (cues ? 'captions' : broadcastKind(heard.record.article.text, isPage));
  const named = ({ article, record }: ArticleView) => ({ ...record, id: article.key });
  return compareWithTranscript(named(said), named(heard), { kind, cues: cues ?? [] });
}

const CAPTIONS = /^\s*(?:text\/vtt|application\/x-subrip)/i;

/** Times of captions, out of what was captured; null for what is none, or is another text than was read. */
async function cuesOf(archive: Archive, { capture, record }: ArticleView): Promise<readonly Cue[] | null> {
  if (!CAPTIONS.test(capture.contentType ?? '')) return null;
  const payload = await payloadOf(archive, capture);
  const decoded = payload.ok ? decodeText(payload.value.bytes, capture.contentType) : payload;
  if (!decoded.ok) return null;
  const { text, cues } = timedText(decoded.value.text);
  return text === record.article.text ? cues : null;
}
