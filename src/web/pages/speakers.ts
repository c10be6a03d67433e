/** "/speakers": who is on record in this archive. */
import { html } from 'hono/html';
import { type Asked, type Html, page, type Rendering, type WebServices } from '../page.ts';
import { foreign } from '../parts/foreign.ts';
import { counted, whole } from '../parts/numbers.ts';
import { pager } from '../parts/pager.ts';
import { COUNT, list, object, TEXT, TEXT_OR_NULL } from './article-schemas.ts';
import { address } from './search-query.ts';
import { byLetter, type Group, type ListedSpeaker, mostHeard, namedLike, type SpeakerList } from './speakers-query.ts';

const PATH = '/speakers';
const MOST = 120;
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz#'];

interface SpeakersData extends SpeakerList {
  readonly name: string | null;
  readonly group: Group | null;
  readonly letter: string | null;
}

export const speakersPage = page<SpeakersData>({
  path: PATH,
  summary: 'Speakers: the most heard, by the alphabet, by name',
  parameters: [
    {
      name: 'name',
      in: 'query',
      description: 'Words of any name of the speaker.',
      schema: { type: 'string', maxLength: 200 },
    },
    {
      name: 'letter',
      in: 'query',
      description: 'First letter of the name as written, a to z; # for all others.',
      schema: { type: 'string', pattern: '^[a-z#]$' },
    },
    {
      name: 'group',
      in: 'query',
      description: 'With a letter: people, or organisations, groups and documents.',
      schema: { type: 'string', enum: ['people', 'others'] },
    },
    {
      name: 'after',
      in: 'query',
      description: 'How many come before: `next` of the part before.',
      schema: { type: 'integer', minimum: 0, maximum: 10_000_000 },
    },
  ],
  schema: object({
    name: TEXT_OR_NULL,
    group: { enum: ['people', 'others', null] },
    letter: TEXT_OR_NULL,
    total: COUNT,
    speakers: list(object({ id: COUNT, name: TEXT, kind: TEXT_OR_NULL, role: TEXT_OR_NULL, statements: COUNT })),
    next: { type: ['integer', 'null'] },
  }),
  data: speakersData,
  view: (data, rendering) => ({
    title: 'Speakers',
    section: 'speakers',
    main: speakersMain(data, rendering),
    alternates: [{ href: `${PATH}.json${rendering.asked.url.search}`, type: 'application/json', title: 'JSON' }],
  }),
});

function speakersData({ values }: Asked, { archive }: WebServices): SpeakersData {
  const from = Number(values.after ?? 0);
  const name = typeof values.name === 'string' ? values.name.trim() || null : null;
  if (name !== null) return { name, group: null, letter: null, ...namedLike(archive, name, from, MOST) };
  const letter = typeof values.letter === 'string' ? values.letter : null;
  if (letter === null) return { name, group: null, letter, ...mostHeard(archive, from, MOST) };
  const group: Group = values.group === 'others' ? 'others' : 'people';
  return { name, group, letter, ...byLetter(archive, group, letter, from, MOST) };
}

function speakersMain(data: SpeakersData, { asked }: Rendering): Html {
  const { name, next, total, speakers } = data;
  const to = (after: number | null): string => {
    const params = new URLSearchParams();
    for (const key of ['name', 'letter', 'group'] as const) if (data[key] !== null) params.set(key, data[key]);
    if (after !== null) params.set('after', String(after));
    return address(PATH, params);
  };
  return html`<h1>Speakers</h1>
<form class="filters" action="${PATH}" method="get" role="search" aria-label="Speakers"><div class="field"><label for="speaker-name">Find by name</label><input type="search" id="speaker-name" name="name" value="${name ?? ''}" maxlength="200"></div><button type="submit">Find</button></form>
<p class="small">Who reported them: <a href="/publishers">outlets</a></p>
<nav aria-label="By the alphabet">${letters('people', 'People by first name', data)}${letters('others', 'Organisations and others', data)}</nav>
<h2 class="kicker">${headline(data)} <span class="quiet">${whole(total)}</span></h2>
${speakers.length === 0 ? empty(data) : html`<ol class="names" role="list">${speakers.map(entry)}</ol>`}
${pager({ next: next === null ? null : to(next), first: asked.url.searchParams.has('after') ? to(null) : null }, 'speakers')}` as Html;
}

function headline({ name, letter, group }: SpeakersData): Html {
  if (name !== null) return html`Named “${foreign(name, 60)}”` as Html;
  if (letter === null) return html`Most heard` as Html;
  return html`${group === 'people' ? 'People' : 'Organisations and others'}: ${letter.toUpperCase()}` as Html;
}

const empty = ({ name }: SpeakersData): Html =>
  name === null
    ? (html`<p class="empty">Nobody is on record here yet.</p>` as Html)
    : (html`<p class="empty">Nobody of that name is on record in this archive.</p><p>Search for <a href="${address('/search', new URLSearchParams({ q: name }))}">statements with these words</a>: the name may be in them, or in a role.</p>` as Html);

const entry = ({ id, name, role, statements }: ListedSpeaker): Html =>
  html`<li><span><a href="/speakers/${id}">${foreign(name, 120)}</a>${role === null ? '' : html` <span class="role">${foreign(role, 90)}</span>`}</span> <span class="number" aria-label="${counted(statements, 'statement')}">${whole(statements)}</span></li>` as Html;

function letters(group: Group, label: string, data: SpeakersData): Html {
  return html`<p class="small second" id="letters-${group}">${label}</p><ul class="letters" aria-labelledby="letters-${group}">${LETTERS.map(
    (letter) => {
      const isHere = data.group === group && data.letter === letter;
      const href = address(PATH, new URLSearchParams({ group, letter }));
      return html`<li><a href="${href}"${isHere ? html` aria-current="page"` : ''}>${letter.toUpperCase()}</a></li>`;
    },
  )}</ul>` as Html;
}
