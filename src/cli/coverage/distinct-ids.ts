/** Records have to have different ids to be told apart. */
import type { OnRecord } from '../../record/record.ts';

export interface Distinct {
  readonly records: readonly OnRecord[];
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
}

/** The second with an id is called "id#2"; what has its id alone keeps it. */
export function distinctIds(records: readonly OnRecord[]): Distinct {
  const taken = new Set(records.map(({ id }) => id));
  const seen = new Map<string, number>();
  const renamed: { from: string; to: string }[] = [];
  const distinct = records.map((record) => {
    const { id } = record;
    let n = (seen.get(id) ?? 0) + 1;
    seen.set(id, n);
    if (n === 1) return record;
    while (taken.has(`${id}#${n}`)) n++;
    seen.set(id, n);
    const to = `${id}#${n}`;
    taken.add(to);
    renamed.push({ from: id, to });
    return { ...record, id: to };
  });
  return { records: distinct, renamed };
}
