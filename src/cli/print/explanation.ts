/** An explanation for people: the statement as on its page, then each layer with what it rests on. */
import type { Explained } from '../../explain.ts';
import type { Reason } from '../../reading/explain/reason.ts';
import { headLines, type PageLook, statementAlone } from './page.ts';
import { painter, type Style } from './paint.ts';
import { type Setting, setLines } from './paragraph.ts';
import type { Run } from './wrap.ts';

/** Where values begin. */
const COLUMN = 12;

/** Names of fields as people say them. */
const NAMES: Readonly<Record<string, string>> = { refersTo: 'refers to' };

export function explanationPage({ record, number, reasons }: Explained, look: PageLook): string {
  const set: Setting = { width: look.width, paint: painter(look.colour) };
  const told = reasons.filter((r) => r.value !== null || r.because.length + r.instead.length > 0);
  const untold = reasons.filter((r) => !told.includes(r)).map((r) => nameOf(r));
  const nothing: Run<Style>[] = [{ text: `Not found in the text: ${untold.join(', ')}.`, style: 'quiet' }];
  return [
    ...headLines(record, set),
    '',
    ...statementAlone(record, number, set),
    '',
    ...told.flatMap((r) => reasonLines(r, set)),
    ...(untold.length > 0 ? ['', ...setLines(nothing, 0, set)] : []),
    '',
  ].join('\n');
}

const nameOf = ({ layer }: Reason): string => NAMES[layer] ?? layer;

function reasonLines(r: Reason, set: Setting): string[] {
  const { column, deeper } = set.width < 50 ? { column: 2, deeper: 4 } : { column: COLUMN, deeper: COLUMN + 2 };
  const name = set.paint([{ text: nameOf(r), style: 'cue' }]);
  const value = setLines([{ text: r.value ?? 'none', style: r.value === null ? 'quiet' : 'source' }], column, set);
  const under = (text: string) =>
    setLines([{ text, style: 'quiet' }], deeper, set).map((line) => ' '.repeat(deeper) + line);
  const first = column > nameOf(r).length ? name + ' '.repeat(column - nameOf(r).length) : null;
  return [
    ...(first === null ? [name] : []),
    ...value.map((line, i) => (i === 0 && first !== null ? first : ' '.repeat(column)) + line),
    ...r.because.flatMap(under),
    ...r.instead.flatMap((o) => under(`else ${o.value}: ${o.because}`)),
  ];
}
