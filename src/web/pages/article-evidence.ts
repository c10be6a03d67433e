/** Under the text: where these words come from, each step with a page of its own. */
import { html } from 'hono/html';
import type { CaptureView } from '../../archive/types.ts';
import type { Html } from '../page.ts';
import { foreign } from '../parts/foreign.ts';
import { counted, size } from '../parts/numbers.ts';
import { outside } from '../parts/outside.ts';
import { moment } from '../parts/time.ts';
import type { ArticleData } from './article-data.ts';
import { articlePath, capturePath, reviewPath } from './article-links.ts';

const CAPTURES = 20;

export function evidenceOf(data: ArticleData, zone: string): Html {
  const { article, revision, capture, captures, urls, record } = data;
  return html`<section aria-labelledby="evidence"><h2 id="evidence">Where these words come from</h2>
<dl class="facts">
<dt>Read from</dt><dd><a href="${capturePath(capture.id)}">the capture of ${moment(capture.at, zone, true)}</a> (<a href="${capturePath(capture.id)}/page">the words on the archived page</a>)</dd>
<dt>${urls.length > 1 ? 'Addresses' : 'Address'}</dt><dd>${urls.length === 0 ? 'none: a local file' : urls.slice(0, CAPTURES).map((url) => html`<div>${outside(url)}</div>`)}</dd>
<dt>Revision</dt><dd>${revision.number} of ${article.revisions}, seen ${counted(revision.sightings, 'time')}; <a href="${articlePath(article.key)}/revisions">all revisions</a></dd>
<dt>Digest of the revision</dt><dd><code class="digest">${foreign(revision.digest, 200)}</code></dd>
<dt>Digest of the page</dt><dd><code class="digest">${foreign(record.article.digest, 200)}</code></dd>
<dt>Read by</dt><dd>reader ${foreign(record.reader.version, 60)}, weights <code class="digest">${foreign(record.reader.model, 200)}</code></dd>
<dt>Review</dt><dd><a href="${reviewPath(article.key)}">its statements, one after the other</a>, <a href="${reviewPath(article.key)}/add">add one that is missing</a>, <a href="${articlePath(article.key)}/log">what people did</a></dd>
</dl>
${captures.length > 1 ? captureList(captures, zone) : ''}</section>`;
}

const captureList = (
  captures: readonly CaptureView[],
  zone: string,
): Html => html`<details><summary>${counted(captures.length, 'capture')}</summary>
<ul class="plain captures">${captures
  .slice(0, CAPTURES)
  .map(
    (c) =>
      html`<li><a href="${capturePath(c.id)}">${moment(c.at, zone)}</a> ${c.revisitOf === null ? size(c.bytes) : 'unchanged'} ${outside(c.finalUrl)}</li>`,
  )}${captures.length > CAPTURES ? html`<li>and ${captures.length - CAPTURES} earlier ones</li>` : ''}</ul></details>`;
