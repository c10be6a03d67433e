/** An article in a list: headline, whose it is and whose it was, who is on record. */
import { html } from 'hono/html';
import type { Html } from '../page.ts';
import { articlePath } from '../pages/article-links.ts';
import type { Entry } from '../pages/entries.ts';
import { headlineWords, outletName } from './article-names.ts';
import { foreign, languageTag } from './foreign.ts';
import { counted } from './numbers.ts';
import { clock, date } from './time.ts';

/** `level`: of the heading, below the one of its list. */
export function entry(article: Entry, zone: string, when: 'clock' | 'date', level: 3 | 4 = 3): Html {
  const { key, headline, publisher, origin, revisions, statements, language, firstSeen } = article;
  const from = origin !== null && origin !== publisher;
  const lang = html` lang="${languageTag(language)}"`;
  const link = html`<a href="${articlePath(key)}">${headlineWords(headline, 300)}</a>`;
  return html`<article class="entry">
${level === 3 ? html`<h3${lang}>${link}</h3>` : html`<h4${lang}>${link}</h4>`}
<p class="small second">${outletName(publisher, 80)}${from ? html` <span class="origin">from ${foreign(origin, 80)}</span>` : ''}
<span class="quiet">· ${when === 'clock' ? clock(firstSeen, zone) : date(firstSeen, zone)}${revisions > 1 ? html` · <a href="${articlePath(key)}/revisions">${counted(revisions, 'revision')}</a>` : ''}</span></p>
<p class="small">${statements === 0 ? html`<span class="quiet">Nobody is on record.</span>` : html`<span class="number">${counted(statements, 'statement')}</span>${onRecord(article)}`}</p>
</article>`;
}

function onRecord({ speakers, otherSpeakers }: Entry): Html | '' {
  if (speakers.length === 0) return html` <span class="quiet">· no speaker named</span>`;
  return html` <span class="quiet">·</span> ${speakers.map(
    ({ id, name }, i) => html`${i > 0 ? ', ' : ''}<a href="/speakers/${id}">${foreign(name, 80)}</a>`,
  )}${otherSpeakers > 0 ? html` <span class="quiet">and ${counted(otherSpeakers, 'other')}</span>` : ''}`;
}
