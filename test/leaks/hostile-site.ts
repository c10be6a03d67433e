/** What a hostile site answers, by the first part of the path; robots.txt by the first part of the host name. */
import type { IncomingMessage, ServerResponse } from 'node:http';

/** Addresses that a page may try to send us to. */
export const PLACES: Readonly<Record<string, (port: number) => string>> = {
  'another host': () => 'http://other.example/ok/page',
  'another host without a scheme': () => '//other.example/ok/page',
  'a host with a way of its own': (port) => `http://open.example:${port}/ok/page`,
  'such a host with a final dot': (port) => `http://open.example.:${port}/ok/page`,
  'a subdomain of such a host': (port) => `http://www.open.example:${port}/ok/page`,
  'an encrypted host': () => 'https://other.example/ok/page',
  'a login': () => 'http://ana:secret@other.example/ok/page',
  loopback: (port) => `http://127.0.0.1:${port}/ok/page`,
  'loopback as a number': (port) => `http://2130706433:${port}/ok/page`,
  'loopback in octal': (port) => `http://0177.0.0.01:${port}/ok/page`,
  'loopback in IPv6': (port) => `http://[::1]:${port}/ok/page`,
  'loopback inside IPv6': (port) => `http://[::ffff:127.0.0.1]:${port}/ok/page`,
  'loopback by name': (port) => `http://localhost:${port}/ok/page`,
  'a name under localhost': (port) => `http://a.localhost:${port}/ok/page`,
  zero: (port) => `http://0.0.0.0:${port}/ok/page`,
  'metadata of a cloud': () => 'http://169.254.169.254/latest/meta-data/',
  'metadata by name': () => 'http://metadata.google.internal/',
  'a home network': () => 'http://192.168.1.1/',
  'a printer': () => 'http://printer/',
  'an .onion': () => 'http://abcdefghij.onion/',
  'a punycode host': () => 'http://bücher.example/ok/page',
  'a file': () => 'file:///etc/passwd',
  'a remote file': () => 'file://other.example/share',
  ftp: () => 'ftp://other.example/x',
  data: () => 'data:text/html,x',
  script: () => 'javascript:fetch("http://other.example")',
  'a web socket': () => 'ws://other.example/',
  gopher: () => 'gopher://127.0.0.1:25/x',
  nowhere: () => 'http://',
  'a circle': () => '/to/a circle',
  'a line break': () => 'http://other.example/%0d%0aHost:%20open.example',
};

const PAGE = `<!doctype html><meta http-equiv=refresh content="0;url=http://open.example/"><base href="http://open.example/">
<link rel=dns-prefetch href="//open.example"><link rel=preconnect href="//open.example"><link rel=icon href="//open.example/i.ico">
<script src="//open.example/x.js"></script><img src="//open.example/i.png"><iframe src="//open.example/"></iframe><p>Words.
${'More words. '.repeat(40)}`;

/** Headers that make browsers go elsewhere. */
const TEMPTING = {
  'content-type': 'text/html',
  refresh: '0; url=http://open.example/',
  link: '<http://open.example/style.css>; rel=preload; as=style, <//open.example>; rel=dns-prefetch',
  'alt-svc': 'h3="open.example:443"; ma=86400, h2="open.example:443"',
  'content-location': 'http://open.example/',
  'set-cookie': ['a=1; Domain=example', 'b=2; Domain=open.example', 'c=3'],
  nel: '{"report_to":"x","max_age":9}',
  'report-to': '{"group":"x","max_age":9,"endpoints":[{"url":"http://open.example/r"}]}',
  'strict-transport-security': 'max-age=99',
};

type Answer = (request: IncomingMessage, response: ServerResponse, port: number) => unknown;

const ANSWERS: Readonly<Record<string, Answer>> = {
  ok: (_, r) => r.writeHead(200, TEMPTING).end(PAGE),
  to: (q, r, port) => {
    const place = PLACES[decodeURIComponent(q.url!.split('/')[2] ?? '')];
    const status = [301, 302, 303, 307, 308][q.url!.length % 5]!;
    r.writeHead(status, { location: Buffer.from(place?.(port) ?? '/').toString('latin1') }).end();
  },
  early: (_, r) => {
    r.writeEarlyHints({ link: '<http://open.example/>; rel=preconnect' });
    r.writeHead(200, TEMPTING).end(PAGE);
  },
  login: (_, r) => r.writeHead(407, { 'proxy-authenticate': 'Basic realm=x' }).end(),
  'use-proxy': (_, r) => r.writeHead(305, { location: 'http://open.example:3128/' }).end(),
  choices: (_, r) => r.writeHead(300, { location: 'http://open.example/' }).end(),
  busy: (_, r) => r.writeHead(503, { 'retry-after': '1' }).end(),
  broken: (q) => void q.socket.destroy(),
};

const ROBOTS: Readonly<Record<string, Answer>> = {
  none: (_, r) => r.writeHead(404).end(),
  down: (_, r) => r.writeHead(500).end(),
  away: (_, r) => r.writeHead(302, { location: 'http://open.example/robots.txt' }).end(),
  home: (_, r, port) => r.writeHead(302, { location: `http://127.0.0.1:${port}/robots.txt` }).end(),
  cut: (q) => void q.socket.destroy(),
  full: (_, r) => r.end('User-agent: *\nDisallow:\nSitemap: http://open.example/s.xml\nHost: open.example\n'),
};

export function hostileSite(request: IncomingMessage, response: ServerResponse, port: number): void {
  const kind = (request.headers.host ?? '').split('.')[0]!;
  const [, path = ''] = request.url!.split('/');
  const answer = path === 'robots.txt' ? (ROBOTS[kind] ?? ROBOTS.full) : ANSWERS[path];
  if (answer) answer(request, response, port);
  else response.writeHead(404).end();
}

export const ROBOTS_KINDS = Object.keys(ROBOTS);
export const TRICKS = Object.keys(ANSWERS).filter((name) => name !== 'to');
