/** Bytes that are not what they say, heads of answers, and names of files. */
import { around, type HostileCase, hostile } from './case.ts';

const SCRIPT = '<script>alert(1)</script>';
const page = around(SCRIPT);

/** Every character in two bytes, without a mark at the start. */
const utf16 = (text: string, swapped = false): Buffer => {
  const bytes = Buffer.from(text, 'utf16le');
  return swapped ? bytes.swap16() : bytes;
};
const bytesOf = (...parts: readonly (string | readonly number[])[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

const sent = (name: string, contentType: string, bytes: string | Uint8Array): HostileCase =>
  hostile(name, contentType, { contentType, page: bytes });
const answered = (name: string, head: string, value: string): HostileCase =>
  hostile(name, value, { headers: [[head, value]], page });
const named = (file: string): HostileCase => hostile(`a file named ${JSON.stringify(file)}`, file, { file, page });

export const BYTES: readonly HostileCase[] = [
  sent('UTF-7', 'text/html; charset=utf-7', around('+ADw-script+AD4-alert(1)+ADw-/script+AD4-')),
  sent('UTF-16 without a mark', 'text/html', utf16(page)),
  sent('UTF-16 the other way round', 'text/html', utf16(page, true)),
  sent('UTF-16 that says it is UTF-8', 'text/html; charset=utf-8', utf16(page)),
  sent('UTF-8 that says it is UTF-16', 'text/html; charset=utf-16', page),
  sent('UTF-32', 'text/html; charset=utf-32', Buffer.from([...page].flatMap((c) => [0, 0, 0, c.charCodeAt(0)]))),
  sent(
    'overlong UTF-8',
    'text/html; charset=utf-8',
    bytesOf(around(''), [0xc0, 0xbc], 'script', [0xc0, 0xbe], 'alert(1)'),
  ),
  sent(
    'broken UTF-8',
    'text/html; charset=utf-8',
    bytesOf('<h1>Bridge', [0xff, 0xfe, 0xf5, 0x80], '</h1>', page, [0xe2, 0x82]),
  ),
  sent(
    'ISO-2022-JP',
    'text/html; charset=iso-2022-jp',
    bytesOf(around(''), [0x1b, 0x24, 0x42], '<script>alert(1)</script>', [0x1b, 0x28, 0x42]),
  ),
  sent('HZ', 'text/html; charset=hz-gb-2312', around('~{<script>alert(1)</script>~}')),
  sent(
    'Shift JIS that eats a quotation mark',
    'text/html; charset=shift_jis',
    bytesOf('<p title="', [0x81], '"><script>alert(1)</script>', around('')),
  ),
  sent(
    'EBCDIC',
    'text/html; charset=cp037',
    Buffer.from(page, 'latin1').map((b) => b ^ 0x40),
  ),
  sent('a charset of markup', `text/html; charset="><script>alert(1)</script>`, page),
  sent('a charset of a thousand letters', `text/html; charset=${'x'.repeat(1000)}`, page),
  sent('a script as a page', 'text/javascript', `alert(1)//${page}`),
  sent(
    'a drawing as a page',
    'image/svg+xml',
    `<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script><text>Ana Lima said the bridge would close.</text></svg>`,
  ),
  sent(
    'XML with a style of its own',
    'application/xml',
    `<?xml version="1.0"?><?xml-stylesheet href="//canary.example/x.xsl"?><html xmlns="http://www.w3.org/1999/xhtml"><body><script>alert(1)</script><p>Ana Lima said the bridge would close.</p></body></html>`,
  ),
  sent(
    'a feed as a page',
    'application/rss+xml',
    `<rss><channel><title>${SCRIPT}</title><item><title><![CDATA[${SCRIPT}]]></title><link>javascript:alert(1)</link></item></channel></rss>`,
  ),
  sent('a picture that is a page', 'image/gif', `GIF89a/*${page}*/=1;alert(1)`),
  sent('a page that is a picture', 'text/html', bytesOf([0x89], 'PNG\r\n', [0x1a, 0x0a, 0, 0, 0, 13], page)),
  sent(
    'an archive as a page',
    'multipart/related; boundary=x',
    `--x\r\nContent-Type: text/html\r\n\r\n${page}\r\n--x--`,
  ),
  sent('no type at all', '', page),
  answered('a header of markup', 'Server', SCRIPT),
  answered('a name of a header', 'X-"><script>alert(1)</script>', 'x'),
  answered('a cookie', 'Set-Cookie', 'session=stolen; Path=/; Domain=127.0.0.1'),
  answered(
    'a link in the head',
    'Link',
    '<//canary.example/x.css>; rel=stylesheet, <//canary.example>; rel=preconnect',
  ),
  answered('a place to go', 'Location', 'javascript:alert(1)'),
  answered('a refresh in the head', 'Refresh', '0;url=//canary.example/'),
  answered(
    'a policy that allows everything',
    'Content-Security-Policy',
    `default-src * 'unsafe-inline'; report-uri //canary.example/`,
  ),
  answered(
    'a name for a download',
    'Content-Disposition',
    'attachment; filename="..\\"><script>alert(1)</script>.html"',
  ),
  answered('a map of the source', 'SourceMap', '//canary.example/x.map'),
  answered('an old refresh of the browser', 'Clear-Site-Data', '"*"'),
  answered('a header that writes in the terminal', 'X-Title', '\u001b]0;owned\u0007\u001b[2J'),
  answered('a header that turns around', 'X-Title', '\u202egnp\u2066'),
  answered('a header without an end', 'X-Long', 'x'.repeat(60_000)),
  named('"><img src=x onerror=alert(1)>.html'),
  named('../../../etc/passwd'),
  named('..\\..\\boot.ini'),
  named(`=cmd|'/C calc'!A0.html`),
  named('story\u202elmth.exe'),
  named('\u001b[31mstory.html'),
  named('javascript:alert(1).html'),
  named('-rf.html'),
  named('story\nSet-Cookie: a=b.html'),
  named(`${'x'.repeat(1000)}.html`),
  named('%2e%2e%2f%3Cscript%3E.html'),
  named(' .html'),
];
