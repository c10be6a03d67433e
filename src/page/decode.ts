/** Bytes of a page to its text, as a browser would read them. */
import { createRequire } from 'node:module';
import { failed, ok, type Result } from '../record/problem.ts';

export interface Decoded {
  /** What `Segment.from` and `to` refer to. A byte order mark is not part of it. */
  readonly html: string;
  /** WHATWG name, lower case; null for a string, which needs no decoding. */
  readonly charset: string | null;
}

/** As far as browsers in practice look for a `<meta charset>`, and then some. */
const PRESCAN = 8_192;
const SAMPLE = 4_096;

/** The decoded page, or the problem 'binary'. Broken sequences become U+FFFD; they are no problem. */
export function decodePage(page: string | Uint8Array, contentType?: string): Result<Decoded> {
  if (typeof page === 'string') return looksBinary(page) ? binary() : ok({ html: page, charset: null });
  if (hasBinarySignature(page)) return binary();
  const charset = charsetOf(page, contentType);
  const html = new TextDecoder(charset).decode(page);
  return looksBinary(html) ? binary() : ok({ html, charset });
}

const binary = (): ReturnType<typeof failed> =>
  failed(
    'binary',
    'The input is not text of any kind (a picture, a document, an archive?); give it an HTML page or plain text.',
  );

/** First bytes of what is often saved by mistake: PDF, PNG, JPEG, GIF, ZIP, gzip, RIFF, MP4, ELF, OLE. */
const SIGNATURES = [
  '%PDF-',
  '\x89PNG',
  '\xff\xd8\xff',
  'GIF8',
  'PK\x03\x04',
  '\x1f\x8b',
  'RIFF',
  'OggS',
  'ID3',
  '\x7fELF',
  '\xd0\xcf\x11\xe0',
  '7z\xbc\xaf',
  'Rar!',
  'BZh9',
  '\x00\x00\x01\x00',
];

function hasBinarySignature(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  return SIGNATURES.some((s) => start.startsWith(s)) || start.slice(4) === 'ftyp';
}

/** Control characters that no text has, more than a stray one in a hundred of the first characters. */
function looksBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  if (sample.startsWith('%PDF-')) return true;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  const odd = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0;
  return odd > sample.length / 100;
}

function charsetOf(bytes: Uint8Array, contentType: string | undefined): string {
  const label = /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1];
  const options = { defaultEncoding: 'replacement', maxPrescanBytes: PRESCAN };
  const sniffed = sniffer()(bytes, label ? { ...options, transportLayerEncodingLabel: label } : options).toLowerCase();
  // Nothing declared: valid UTF-8 is UTF-8, as nothing else looks like it by chance.
  if (sniffed === 'replacement' || sniffed === 'x-user-defined') return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
  // Declared as a Western one, the default of old software, and yet UTF-8 with something to show for it.
  if (sniffed === 'windows-1252' && isUtf8(bytes) && bytes.some((b) => b > 0x7f)) return 'utf-8';
  // Declared as UTF-8 and not: a stray broken byte is met often, but nothing else than broken ones is another charset.
  if (sniffed === 'utf-8' && mostlyBroken(bytes)) return 'windows-1252';
  return sniffed;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Whether there are bytes above ASCII and hardly any forms a UTF-8 character. */
function mostlyBroken(bytes: Uint8Array): boolean {
  if (isUtf8(bytes)) return false;
  let good = 0;
  let bad = 0;
  for (const c of new TextDecoder('utf-8').decode(bytes.subarray(0, 1_000_000))) {
    if (c === '\ufffd') bad += 1;
    else if (c > '\u007f') good += 1;
  }
  return bad > 4 * good;
}

type Sniff = typeof import('html-encoding-sniffer').default;
let loaded: Sniff | null = null;

/** Loaded when the first page comes as bytes: strings do not pay for it. */
function sniffer(): Sniff {
  loaded ??= createRequire(import.meta.url)('html-encoding-sniffer') as Sniff;
  return loaded;
}
