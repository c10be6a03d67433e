/** A claim in a list: its exact words, who stands where, and in how many independent origins. */
import { html } from 'hono/html';
import type { Stance } from '../../record/statement.ts';
import type { Html } from '../page.ts';
import type { ClaimSpeaker } from '../pages/claim-speakers.ts';
import type { ListedClaim, Voices } from '../pages/story-data.ts';
import { claimPath } from '../pages/story-links.ts';
import { foreign, visible } from './foreign.ts';
import { counted } from './numbers.ts';
import { stanceLook } from './stance.ts';
import { short } from './who.ts';

const BY: Readonly<Record<Stance, string>> = {
  asserts: 'said by',
  confirms: 'confirmed by',
  admits: 'admitted by',
  denies: 'denied by',
  shows: 'shown by',
  believes: 'believed by',
  asks: 'asked by',
  urges: 'urged by',
  commits: 'promised by',
  decides: 'decided by',
  declines: 'no comment from',
  silent: 'no answer from',
};

const GIST = 280;

export interface ClaimLineLook {
  readonly story: string;
  /** Of the list's own headings. */
  readonly more?: (claim: ListedClaim) => Html | '';
}

export function claimLine(claim: ListedClaim, { story, more }: ClaimLineLook): Html {
  return html`<div class="claim-line"><p class="gist" dir="auto"><a href="${claimPath(story, claim.key)}">${gistWords(claim.gist.text, GIST)}</a></p>
<ul class="voices">${claim.voices.map(voice)}</ul>${more?.(claim) ?? ''}</div>`;
}

/** A claim in which nobody says anything has no words. */
export const gistWords = (text: string, longest: number): Html | string =>
  text.trim() === '' ? 'No words on record' : visible(short(text, longest), longest + 1);

/** Speakers named in a line. */
const NAMED = 3;

function voice({ stance, side, speakers, outlets, origins }: Voices): Html {
  const { glyph, word } = stanceLook(stance);
  const shown = speakers.slice(0, speakers.length === NAMED + 1 ? NAMED + 1 : NAMED);
  const rest = speakers.length - shown.length;
  const copied = outlets > origins ? `${counted(outlets, 'outlet')}, ` : '';
  return html`<li class="voice ${side}"><span class="glyph" aria-hidden="true">${glyph}</span> <span>${BY[stance] ?? word} ${shown.map(
    (s, i) => html`${i === 0 ? '' : i === shown.length - 1 && rest === 0 ? ' and ' : ', '}${speakerName(s)}`,
  )}${rest > 0 ? html` and ${counted(rest, 'other')}` : ''}${
    origins > 1 || copied !== '' ? html` <span class="count">${copied}${counted(origins, 'origin')}</span>` : ''
  }</span></li>`;
}

/** Form tells how somebody is known: names are bold, nobody's name is not, an outlet's own voice is in italics. */
export function speakerName({ label, naming }: ClaimSpeaker, longest = 48): Html {
  const name = foreign(
    short(naming === 'named' || naming === 'outlet' ? label : withinLine(label), longest),
    longest + 1,
  );
  if (naming === 'named') return html`<b>${name}</b>`;
  return naming === 'outlet' ? html`<i>${name}</i> itself` : name;
}

/** "The company", "Officials" stand in the middle of a line here; "French officials" keep their capital. */
const withinLine = (label: string): string => label.replace(COMMON, (word) => word.toLowerCase());

const COMMON =
  /^(?:The|An?|One|Two|Three|Some|Several|Many|Other|All|Its|His|Her|Their|Officials?|Police|Sources?|Witnesses|Workers|Residents|Neighbours|Experts|Critics|Authorities|Prosecutors|Investigators|Firefighters|Organisers)\b/;
