/** The table of a claim: a row a speaker, a column a time, in the cell the members by place. */
import { type Column, columnsOf } from './claim-columns.ts';
import type { ShownMember } from './claim-members.ts';
import type { ClaimSpeaker, Side } from './claim-speakers.ts';
import { knownFirst } from './story-data.ts';

export interface ClaimRow {
  readonly speaker: ClaimSpeaker;
  /** A list a column: places of members. */
  readonly cells: readonly (readonly number[])[];
}

export interface ClaimTable {
  readonly columns: readonly Column[];
  /** Named speakers first, then roles, then anonymous ones; outlets in their own voice last. */
  readonly rows: readonly ClaimRow[];
  /** How many speakers take each side, by what they said last. */
  readonly sides: Readonly<Record<Side, number>>;
}

export function tableOf(members: readonly ShownMember[], zone: string): ClaimTable {
  const { columns, placeOf } = columnsOf(
    members.map(({ at }) => at),
    zone,
  );
  const groups = Map.groupBy(
    [...members].sort((a, b) => Date.parse(a.at) - Date.parse(b.at)),
    ({ who }) => who.key,
  );
  const rows = [...groups.values()].map((own) => ({
    speaker: own[0]!.who,
    cells: columns.map((_, i) => own.filter(({ at }) => placeOf(at) === i).map(({ place }) => place)),
  }));
  const onSide = (side: Side): number => [...groups.values()].filter((own) => own.at(-1)!.side === side).length;
  return {
    columns,
    rows: rows.sort((a, b) => knownFirst(a.speaker, b.speaker)),
    sides: { holds: onSide('holds'), denies: onSide('denies'), silent: onSide('silent'), other: onSide('other') },
  };
}
