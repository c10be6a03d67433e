/** The claims of a coverage: the most telling ones with everybody who is on record about them, the rest as counts. */
import { sideOf } from '../../../coverage/claims/standing.ts';
import type { Claim, Coverage } from '../../../record/coverage.ts';
import { standingWords, TENSION_WORDS } from '../../../telling/claims.ts';
import { counted } from '../counted.ts';
import type { Style } from '../paint.ts';
import { type Setting, setLines } from '../paragraph.ts';
import type { Run } from '../wrap.ts';
import { clipped } from './clipped.ts';
import { memberLines } from './member-lines.ts';
import { GROUP_TITLES, type OrderedClaim, orderOf } from './order.ts';
import { reference, type Sight } from './sight.ts';

/** Claims, unless all are wanted: what a person reads at one go. */
const SHOWN = 20;
const GIST = 280;
const OPPOSED = 3;

export interface ClaimsLook {
  readonly sight: Sight;
  readonly set: Setting;
  readonly all: boolean;
}

export function claimsSection(coverage: Coverage, look: ClaimsLook): string[] {
  const { set, all } = look;
  const { several, single } = orderOf(coverage);
  const listed = all ? [...several, ...single] : several.slice(0, SHOWN);
  const byId = new Map(coverage.claims.map((c) => [c.id, c]));
  const left = Math.max(3, ...listed.map(({ claim }) => claim.id.length)) + 1;
  const lines = listed.flatMap((ordered, i) => [
    ...(ordered.group === listed[i - 1]?.group
      ? []
      : [...setLines([{ text: GROUP_TITLES[ordered.group], style: 'headline' }], 0, set), '']),
    ...claimLines(ordered.claim, byId, left, look),
    '',
  ]);
  return [...lines, ...restLines(several.slice(SHOWN), single, look)];
}

function claimLines(
  claim: Claim,
  byId: ReadonlyMap<string, Claim>,
  left: number,
  { sight, set, all }: ClaimsLook,
): string[] {
  const narrow: Setting = { ...set, width: set.width - left };
  const block = (runs: readonly Run<Style>[]): string[] => setLines(runs, 0, narrow);
  const notes = [
    ...claim.opposed.slice(0, all ? undefined : OPPOSED).map((id) => against(id, byId)),
    ...(claim.opposed.length > OPPOSED && !all ? [`and ${claim.opposed.length - OPPOSED} more against it`] : []),
    ...tensionNotes(claim, sight),
  ];
  const body = [
    ...block([{ text: clipped(claim.gist.text, GIST), style: 'source' }]),
    ...(claim.members.length > 1 ? block([{ text: standingWords(claim.standing), style: 'quiet' }]) : []),
    ...memberLines(claim, sight, narrow, all),
    ...notes.flatMap((text) =>
      setLines([{ text: `↳ ${text}`, style: 'quiet' }], 2, narrow).map((l, i) => (i > 0 ? `  ${l}` : l)),
    ),
  ];
  const id = set.paint([{ text: claim.id, style: 'quiet' }]);
  return body.map((line, i) => (i === 0 ? id + ' '.repeat(left - claim.id.length) : ' '.repeat(left)) + line);
}

function against(id: string, byId: ReadonlyMap<string, Claim>): string {
  const other = byId.get(id);
  return `against ${id}${other ? `: ${clipped(other.gist.text, 100)}` : ''}`;
}

function tensionNotes({ tensions }: Claim, sight: Sight): string[] {
  const byKind = Map.groupBy(tensions, ({ kind }) => kind);
  return [...byKind].flatMap(([kind, own]) => {
    const articles = own.flatMap(({ article }) => sight.articles.get(article) ?? []);
    return articles.slice(0, 3).map((a) => `${reference(a)} ${TENSION_WORDS[kind]}`);
  });
}

/** "Not shown: 7 more claims of several sources, 61 of one source only (52 asserted, 5 denied). --all shows them." */
function restLines(more: readonly OrderedClaim[], single: readonly OrderedClaim[], { set, all }: ClaimsLook): string[] {
  if (all || more.length + single.length === 0) return [];
  const sides = Map.groupBy(single, ({ claim }) => sideOf(claim.members[0]!.stance));
  const parts = SIDE_WORDS.flatMap(([side, words]) => {
    const n = sides.get(side)?.length ?? 0;
    return n === 0 ? [] : [`${n} ${words}`];
  });
  const text = [
    ...(more.length > 0 ? [`${counted(more.length, 'more claim')} of several sources`] : []),
    ...(single.length > 0 ? [`${counted(single.length, 'claim')} of one source only (${parts.join(', ')})`] : []),
  ].join(', ');
  return [...setLines([{ text: `Not shown: ${text}. --all shows them.`, style: 'quiet' }], 0, set), ''];
}

const SIDE_WORDS = [
  ['holds', 'asserted'],
  ['denies', 'denied'],
  ['other', 'asked, promised or believed'],
  ['silent', 'without comment'],
] as const;
