/** A capture, and its bytes as files: never as anything a browser would show or run. */
import { html } from 'hono/html';
import { stretchOf } from '../../archive/captures/exchanges.ts';
import { bytesAt, payloadOf } from '../../archive/captures/payload.ts';
import { captureOf } from '../../archive/captures/row.ts';
import { type Download, type Html, type Page, type Parameter, page, type Rendering, type View } from '../page.ts';
import { foreign } from '../parts/foreign.ts';
import { size, whole } from '../parts/numbers.ts';
import { outside } from '../parts/outside.ts';
import { moment } from '../parts/time.ts';
import { type CaptureData, captureData } from './archived-data.ts';
import { captureFacts, factList, warcFacts } from './archived-facts.ts';
import { articlePath, capturePath, revisionPath } from './article-links.ts';
import { CAPTURE, COUNT, list, object, TEXT, TEXT_OR_NULL, WARC_PLACE } from './article-schemas.ts';

export const CAPTURE_ID: Parameter = {
  name: 'id',
  in: 'path',
  description: 'Number of the capture in this archive.',
  schema: { type: 'integer', minimum: 1 },
};

const PROBLEM = { type: ['object', 'null'], description: 'A code and a sentence.' };

export const capturePage: Page = page<CaptureData>({
  path: '/captures/:id',
  summary: 'A capture: what was asked and answered, by which way, and where the bytes are kept.',
  parameters: [CAPTURE_ID],
  schema: object({
    capture: CAPTURE,
    article: {
      type: ['object', 'null'],
      description: 'Key, revision, number of revisions and headline of the article on it.',
    },
    unread: PROBLEM,
    records: list(
      object({
        type: TEXT,
        id: TEXT,
        date: TEXT,
        targetUri: TEXT_OR_NULL,
        blockDigest: TEXT_OR_NULL,
        payloadDigest: TEXT_OR_NULL,
        place: WARC_PLACE,
        size: COUNT,
        head: TEXT_OR_NULL,
      }),
    ),
    problem: PROBLEM,
    payload: {
      type: ['object', 'null'],
      description: 'Whether the bytes have the digest that was stated, and which capture holds them.',
    },
  }),
  data: captureData,
  view: captureView,
});

function captureView(
  { capture, article, unread, records, problem, payload }: CaptureData,
  { services }: Rendering,
): View {
  const zone = services.timeZone;
  const own = capturePath(capture.id);
  const isKnown = article !== null;
  return {
    title: `Capture of ${capture.finalUrl}`,
    section: article ? 'articles' : null,
    alternates: [{ href: `${own}.json`, type: 'application/json', title: 'JSON' }],
    main: html`<div class="archived"><p class="kicker">Capture ${whole(capture.id)}</p>
<h1>${moment(capture.at, zone, true)}</h1>
${problem ? html`<p class="problem">${foreign(problem.message)}</p>` : ''}
${payload && !payload.sameDigest ? html`<p class="problem">The bytes in the WARC file do not have the digest that was written down when they came in. The file was changed or is damaged.</p>` : ''}
${
  article
    ? html`<p>Shows <a href="${article.revision === article.revisions ? articlePath(article.key) : revisionPath(article.key, article.revision)}">${foreign(article.headline ?? 'an article without a headline', 300)}</a>, revision ${article.revision} of ${article.revisions}.</p>`
    : html`<p>${unread ? html`No article was read from it: ${foreign(unread.message)}` : 'It is no article.'}</p>`
}
<ul class="inline">${isKnown || payload ? html`<li><a class="button" href="${own}/page">The words on the archived page</a></li>` : ''}
<li><a class="button" href="${own}/records.warc.gz" download>WARC records</a></li>
${payload ? html`<li><a class="button" href="${own}/payload" download>The content as a file (${size(payload.bytes)})</a></li>` : ''}</ul>
<p class="small quiet">The file of the content is a page from outside: a browser that opens it runs what is in it.</p>
<h2>How it was fetched</h2>${factList(captureFacts(capture, zone))}
<h2>Where it is kept</h2>${factList(warcFacts(capture))}
${
  payload && payload.heldBy !== capture.id
    ? html`<p>The page had not changed, so its content is kept once, with <a href="${capturePath(payload.heldBy)}">an earlier capture</a>.</p>`
    : ''
}
<h2>What was asked and answered</h2>
${inOrder(records).map(recordOf)}</div>`,
  };
}

/** A question before its answer: WARC files have it behind. */
function inOrder(records: CaptureData['records']): CaptureData['records'] {
  return records.flatMap((record, i) => {
    const isAsked = (r: CaptureData['records'][number] | undefined) => r?.type === 'request';
    if (isAsked(record) && i > 0 && !isAsked(records[i - 1])) return [];
    return isAsked(records[i + 1]) && !isAsked(record) ? [records[i + 1]!, record] : [record];
  });
}

const recordOf = ({
  type,
  date,
  targetUri,
  size: bytes,
  head,
  id,
}: CaptureData['records'][number]): Html => html`<section><h3>${RECORDS.get(type) ?? foreign(type, 40)}</h3>
<p class="small second">${targetUri === null ? '' : outside(targetUri)} <span class="quiet">${foreign(date, 40)}, ${size(bytes)}, <code>${foreign(id, 100)}</code></span></p>
${head === null ? '' : html`<pre class="wire">${foreign(head, 20_000)}</pre>`}</section>`;

const RECORDS: ReadonlyMap<string, string> = new Map([
  ['request', 'Asked'],
  ['response', 'Answered'],
  ['revisit', 'Answered: unchanged content'],
  ['resource', 'A local file'],
  ['metadata', 'About the capture'],
]);

/** No browser shows it, runs it, or takes it for something else. */
const asFile = (name: string, type: string): Record<string, string> => ({
  'content-type': type,
  'content-disposition': `attachment; filename="${name}"`,
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; sandbox",
});

const LARGEST = 1024 * 1024 * 1024;

export const captureRecords: Download = {
  path: '/captures/:id/records.warc.gz',
  summary: 'The WARC records of a capture, as they are in the archive.',
  parameters: [CAPTURE_ID],
  mediaType: 'application/warc',
  respond: ({ values }, { archive }) => {
    const id = Number(values.id);
    const stretch = stretchOf(archive, id);
    const bytes = stretch && bytesAt(archive, stretch, LARGEST);
    if (!bytes?.ok) return null;
    return new Response(new Uint8Array(bytes.value), { headers: asFile(`capture-${id}.warc.gz`, 'application/warc') });
  },
};

export const capturePayload: Download = {
  path: '/captures/:id/payload',
  summary: 'The content of a capture as a file of bytes.',
  parameters: [CAPTURE_ID],
  mediaType: 'application/octet-stream',
  respond: async ({ values }, { archive }) => {
    const id = Number(values.id);
    const capture = captureOf(archive, id);
    const payload = capture && (await payloadOf(archive, capture));
    if (!payload?.ok) return null;
    const headers = asFile(`capture-${id}.bin`, 'application/octet-stream');
    return new Response(new Uint8Array(payload.value.bytes), { headers });
  },
};
