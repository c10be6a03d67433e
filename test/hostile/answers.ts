/** Answers that are not pages: heads that are the app's own, and data that other programs can read. */
import { parseCsv } from '../helpers/csv.ts';
import { type Element, parseXml } from '../helpers/xml.ts';

const HEADERS: ReadonlySet<string> = new Set(
  `content-type content-length content-disposition content-security-policy cache-control location retry-after set-cookie
   x-content-type-options x-frame-options referrer-policy cross-origin-opener-policy cross-origin-embedder-policy
   cross-origin-resource-policy origin-agent-cluster x-dns-prefetch-control permissions-policy x-onrecord-rows`.split(
    /\s+/,
  ),
);

/** Lines of the head that the app does not write, or not so. */
export function strayHeaders(headers: Headers): string[] {
  const found = [...headers.keys()].filter((name) => !HEADERS.has(name)).map((name) => `${name} in the head`);
  if (!headers.get('content-security-policy')?.startsWith("default-src 'none'")) found.push('no policy');
  if (headers.get('x-content-type-options') !== 'nosniff') found.push('types are guessed');
  const saved = headers.get('content-disposition');
  if (saved && !/^attachment; filename="[\w.-]+"$/.test(saved)) found.push(`saved as ${saved}`);
  if (headers.getSetCookie().some((cookie) => !/HttpOnly/i.test(cookie))) found.push('a cookie that scripts can read');
  return found;
}

/** Throws nothing: says what another program would choke on, or run. */
export function brokenData(path: string, headers: Headers, bytes: Buffer): string[] {
  const type = headers.get('content-type') ?? '';
  const isSandboxed = headers.get('content-security-policy')?.includes('sandbox');
  const found = isSandboxed ? [] : ['data that a browser may run'];
  try {
    if (/^application\/(ld\+)?json\b/.test(type)) JSON.parse(bytes.toString());
    else if (type.startsWith('application/jsonl')) {
      for (const line of bytes.toString().split('\n')) if (line !== '') JSON.parse(line);
    } else if (type.startsWith('text/csv')) found.push(...formulas(parseCsv(bytes.toString())));
    else if (type.startsWith('application/atom+xml')) found.push(...leadsOut(parseXml(bytes.toString())));
    else if (!/^application\/(warc|octet-stream)/.test(type)) found.push(`type ${type}`);
    else if (!headers.get('content-disposition')) found.push(`${path} is shown, not saved`);
  } catch (error) {
    found.push(String(error));
  }
  return found;
}

/** Cells that a spreadsheet would run. */
const formulas = (rows: readonly (readonly string[])[]): string[] =>
  rows.flatMap((row) =>
    row
      .filter((cell) => /^[\s\p{Cf}]*[=+\-@＝＋－＠\t\r\n]/u.test(cell))
      .map((cell) => `a formula: ${cell.slice(0, 60)}`),
  );

/** Links of a feed that are scripts, or not of this app. */
function leadsOut(element: Element): string[] {
  const { href, type } = element.attributes;
  const own =
    href === undefined || /^(http:\/\/127\.0\.0\.1[:/]|urn:)/.test(href) ? [] : [`a link to ${href.slice(0, 80)}`];
  const markup = element.name === 'content' && type !== undefined && type !== 'text' ? [`content of type ${type}`] : [];
  return [...own, ...markup, ...element.children.flatMap(leadsOut)];
}
