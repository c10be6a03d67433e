/** The meanings (vocabulary.ts) that an element's names and roles say, as bits. */

import type { Attributes } from './scan.ts';
import { BIT, MEANING_NAMES, MEANINGS } from './vocabulary.ts';

const ENTRIES: ReadonlyMap<string, number> = entries();
const MAX_WORDS = 4;

function entries(): Map<string, number> {
  const out = new Map<string, number>();
  for (const meaning of MEANING_NAMES) {
    for (const entry of MEANINGS[meaning].split(/\s+/)) out.set(entry, (out.get(entry) ?? 0) | BIT[meaning]);
  }
  return out;
}

/** Bits of all meanings in one name list ("article__byline js-author"). */
export function meaningsOf(names: string): number {
  let bits = 0;
  for (const name of names.split(/\s+/)) if (name) bits |= meaningsOfName(name);
  // WordPress names the taxonomy of a post on the post itself: "hentry category-police tag-sidebar".
  return POST.test(names) ? bits & BIT.body : bits;
}

const POST = /(?:^|\s)(?:hentry|type-post|post-\d+|node|status-publish|h-entry)(?:\s|$)/;
/** Entries that say something only as the whole name: "hidden", not "label-hidden". */
const WHOLE = BIT.hidden;
/** What follows is said to be there or not: "has-sidebar", "with-comments". */
const ABOUT = new Set(['has', 'no', 'not', 'with', 'without', 'hide', 'show']);
/** Words that are common as the first part of other names: "tagStyle", "tag-politics". */
const LAST_ONLY = new Set(['tag', 'category', 'topic']);

const known = new Map<string, number>();
const MAX_KNOWN = 20_000;

function meaningsOfName(name: string): number {
  const before = known.get(name);
  if (before !== undefined) return before;
  const words = name
    .slice(0, 200)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z\u00c0-\uffff]+/)
    .filter(Boolean);
  const about = words.findIndex((w) => ABOUT.has(w));
  if (about >= 0) words.length = about;
  let bits = 0;
  for (let i = 0; i < words.length; ) {
    let n = Math.min(MAX_WORDS, words.length - i);
    let found = 0;
    for (; n > 0 && !found; n--) found = ENTRIES.get(words.slice(i, i + n).join('-')) ?? 0;
    if (LAST_ONLY.has(words[i]!) && n === 0 && i + 1 < words.length) found = 0;
    bits |= n + 1 === words.length && found ? found : found & ~WHOLE;
    i += Math.max(1, found ? n + 1 : 1);
  }
  // The same name on every page of a site: remembering saves most of the time. The limit keeps a batch from growing.
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(name, bits);
  return bits;
}

const ITEMPROPS: ReadonlyMap<string, number> = new Map([
  ['articlebody', BIT.body],
  ['headline', BIT.headline],
  ['alternativeheadline', BIT.standfirst],
  ['description', BIT.standfirst],
  ['author', BIT.byline],
  ['datepublished', BIT.date],
  ['datemodified', BIT.date],
  ['caption', BIT.caption],
  ['keywords', BIT.tags],
  ['comment', BIT.comments],
]);

const ROLES: ReadonlyMap<string, number> = new Map([
  ['navigation', BIT.navigation],
  ['menu', BIT.navigation],
  ['menubar', BIT.navigation],
  ['tablist', BIT.navigation],
  ['contentinfo', BIT.footer],
  ['complementary', BIT.aside],
  ['dialog', BIT.aside],
  ['alertdialog', BIT.aside],
  ['search', BIT.navigation],
]);

const TAGS: ReadonlyMap<string, number> = new Map([
  ['nav', BIT.navigation],
  ['menu', BIT.navigation],
  ['footer', BIT.footer],
  ['form', BIT.newsletter],
  ['aside', BIT.aside],
  ['dialog', BIT.aside],
  ['figcaption', BIT.caption],
  ['address', BIT.byline],
  ['time', BIT.date],
]);

const ANCHORED = /^h[1-6]$/;

/** Bits of an element by tag, role, itemprop, class, id and the attributes that component frameworks name things by. */
export function meaningsOfElement(tag: string, a: Attributes): number {
  let bits = TAGS.get(tag) ?? 0;
  if (a.class) bits |= meaningsOf(a.class);
  // Ids of headings are made from their text, for links to them.
  if (a.id && !ANCHORED.test(tag)) bits |= meaningsOf(a.id);
  if (a.itemprop) for (const p of a.itemprop.toLowerCase().split(/\s+/)) bits |= ITEMPROPS.get(p) ?? 0;
  if (a.role) bits |= ROLES.get(a.role.toLowerCase()) ?? 0;
  for (const key of ['data-testid', 'data-component', 'data-component-name', 'data-module', 'data-type', 'data-qa']) {
    if (a[key]) bits |= meaningsOf(a[key]);
  }
  if (
    a.hidden !== undefined ||
    a['aria-hidden'] === 'true' ||
    (a.style && /display:\s*none|visibility:\s*hidden/i.test(a.style))
  ) {
    bits |= BIT.hidden;
  }
  return bits;
}
