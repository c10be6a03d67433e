/** What the bytes of an input are. */
import type { As } from './options.ts';

export type Kind = 'html' | 'text' | 'captions' | 'json' | 'warc' | 'wacz' | 'other';

const BY_EXTENSION: readonly (readonly [RegExp, Kind])[] = [
  [/\.(html?|xhtml)$/i, 'html'],
  [/\.(txt|text|md|markdown)$/i, 'text'],
  [/\.(vtt|srt)$/i, 'captions'],
  [/\.json$/i, 'json'],
  [/\.warc(\.gz)?$/i, 'warc'],
  [/\.wacz$/i, 'wacz'],
];

const BY_TYPE: readonly (readonly [RegExp, Kind])[] = [
  [/^(text\/html|application\/xhtml\+xml)$/, 'html'],
  [/^(text\/vtt|application\/x-subrip)$/, 'captions'],
  [/^text\/(plain|markdown)$/, 'text'],
  [/^application\/warc$/, 'warc'],
  [/^application\/wacz$/, 'wacz'],
  [/^(image|audio|video|font)\/|^application\/(pdf|zip|msword|vnd\.(ms-|openxmlformats))/, 'other'],
];

/** The user's word, else the sender's, else the name's, else what the bytes look like. */
export function kindOf(
  bytes: Uint8Array,
  name: string,
  hints: { readonly as: As | null; readonly contentType?: string | null },
): Kind {
  if (hints.as) return hints.as === 'vtt' ? 'captions' : hints.as;
  const type = hints.contentType?.split(';')[0]?.trim().toLowerCase();
  const byName = BY_EXTENSION.find(([pattern]) => pattern.test(name))?.[1];
  const byType = type ? BY_TYPE.find(([pattern]) => pattern.test(type))?.[1] : undefined;
  // Many servers send captions as plain text.
  if (byType === 'text' && byName === 'captions') return byName;
  return byType ?? byName ?? sniffed(bytes);
}

const MAGIC = ['%PDF-', '\u0089PNG', 'GIF8', 'PK\u0003\u0004', '\u00ff\u00d8\u00ff', '\u001f\u008b'];

/** From the first 2,000 bytes. */
function sniffed(bytes: Uint8Array): Kind {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 2000));
  const raw = start.toString('latin1');
  if (MAGIC.some((magic) => raw.startsWith(magic))) return 'other';
  const utf16 = raw.startsWith('\u00ff\u00fe') || raw.startsWith('\u00fe\u00ff');
  const text = withoutComments(utf16 ? raw.slice(2).replaceAll('\0', '') : start.toString().replace(/^\ufeff/, ''));
  if (/^WEBVTT(\s|$)/.test(text) || /^1\r?\n\d\d:\d\d:\d\d,\d{3} --> /.test(text)) return 'captions';
  if (/^WARC\/1\./.test(text)) return 'warc';
  return /^<(\?xml|!doctype\s+html|(html|head|body|title|meta|link|script|article|main|section|header|div|p|h1)\b)/i.test(
    text,
  )
    ? 'html'
    : 'text';
}

/** HTML may begin with any number of comments. A loop, because a pattern for it takes exponential time on some input. */
function withoutComments(text: string): string {
  let rest = text.trimStart();
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->', 4);
    rest = end < 0 ? '' : rest.slice(end + 3).trimStart();
  }
  return rest;
}
