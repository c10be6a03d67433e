/** What is on record about a capture: what was asked, what came, by which way, where it is kept. For its own page and for each statement's. */
import { html } from 'hono/html';
import type { CaptureView, WarcPlace } from '../../archive/types.ts';
import type { Html } from '../page.ts';
import { foreign } from '../parts/foreign.ts';
import { size, whole } from '../parts/numbers.ts';
import { outside } from '../parts/outside.ts';
import { moment } from '../parts/time.ts';
import { capturePath } from './article-links.ts';

export type Fact = readonly [name: string, value: Html];

export const factList = (facts: readonly Fact[]): Html =>
  html`<dl class="facts">${facts.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;

export function captureFacts(c: CaptureView, zone: string): Fact[] {
  return [
    ['Captured', html`<a href="${capturePath(c.id)}">${moment(c.at, zone, true)}</a>`],
    ['Address asked for', outside(c.url)],
    ...(c.finalUrl === c.url ? [] : [['Answered from', outside(c.finalUrl)] as const]),
    ...(c.status === null ? [] : [['Status', html`${c.status}`] as const]),
    ['Content', html`${foreign(c.contentType ?? 'type not told', 100)}, ${size(c.bytes)}`],
    ['Digest of the content', html`<code class="digest">${foreign(c.digest, 200)}</code>`],
    ...networkFacts(c),
    ['robots.txt', html`${ROBOTS[c.note.robots] ?? ''}`],
    ...(c.note.source === null ? [] : [['Named by', outside(c.note.source)] as const]),
    ['Came in by', html`${VIA[c.note.via] ?? ''}`],
  ];
}

const ROBOTS: Readonly<Record<CaptureView['note']['robots'], string>> = {
  allowed: 'allowed it',
  overridden: 'asks programs to stay away; a person decided to capture it all the same',
  'not-asked': 'was not asked: a person named this one page',
};

const VIA: Readonly<Record<CaptureView['note']['via'], string>> = {
  add: 'the command line',
  follow: 'following a feed or a watched page',
  web: 'the app',
  import: 'a web archive that was imported',
};

function networkFacts({ network }: CaptureView): Fact[] {
  if (network === null) return [['Fetched', html`not at all: a local file`]];
  const { proxy, isolated, tls, remoteAddress, milliseconds, truncated } = network;
  const way = proxy === null ? html`directly` : html`through the proxy ${outside(proxy)}`;
  return [
    [
      'Fetched',
      html`${way}${isolated ? ', on a stream of its own for this site (Tor)' : ''}, in ${whole(milliseconds)} ms`,
    ],
    ...(remoteAddress === null ? [] : [['Server', html`<code>${foreign(remoteAddress, 60)}</code>`] as const]),
    ['Encryption', tls === null ? html`none` : html`${foreign(tls.protocol, 30)}, ${foreign(tls.cipher, 60)}`],
    ...(tls === null
      ? []
      : [['Server’s certificate', html`<code class="digest">${foreign(tls.certificate, 200)}</code>`] as const]),
    ...(truncated === null ? [] : [['Cut off', html`${CUT[truncated] ?? truncated}`] as const]),
  ];
}

const CUT = {
  length: 'at the size limit',
  time: 'at the time limit',
  disconnect: 'when the connection broke',
} as const;

export function warcFacts({ warc, recordId }: Pick<CaptureView, 'warc' | 'recordId'>): Fact[] {
  return [
    [
      'WARC file',
      html`<code>warc/${foreign(warc.file, 200)}</code>, byte ${whole(warc.offset)}, ${whole(warc.length)} bytes`,
    ],
    ['Record', html`<code class="digest">${foreign(recordId, 100)}</code>`],
    [
      'To look at it with other tools',
      html`${commandsFor(warc).map((line) => html`<pre class="command">${line}</pre>`)}`,
    ],
  ];
}

/** In the archive's folder: with warcio (Python), and with what every Unix has. */
function commandsFor({ file, offset, length }: WarcPlace): string[] {
  const path = quoted(`warc/${file}`);
  return [`warcio extract ${path} ${offset}`, `tail -c +${offset + 1} ${path} | head -c ${length} | gunzip`];
}

/** For a POSIX shell: names of imported files are a stranger's. */
const quoted = (path: string): string => (/^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`);
