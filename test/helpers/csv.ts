/** CSV as RFC 4180 has it, strictly: what other programs will read of ours. Throws on anything else. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const [field, end] = text[at] === '"' ? quoted(text, at) : plain(text, at);
    row.push(field);
    at = end;
    if (text[at] === ',') at++;
    else if (text.startsWith('\r\n', at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else throw new Error(`No comma and no line break at ${at}: ${JSON.stringify(text.slice(at, at + 20))}`);
  }
  if (row.length > 0) throw new Error('The last line is not ended');
  return rows;
}

function quoted(text: string, start: number): [string, number] {
  let field = '';
  for (let at = start + 1; ; at++) {
    if (at >= text.length) throw new Error('A quotation mark is not closed');
    if (text[at] !== '"') field += text[at];
    else if (text[at + 1] === '"') {
      field += '"';
      at++;
    } else return [field, at + 1];
  }
}

function plain(text: string, start: number): [string, number] {
  const end = start + /^[^,\r\n]*/.exec(text.slice(start))![0].length;
  const field = text.slice(start, end);
  if (field.includes('"')) throw new Error(`A quotation mark in a plain field: ${field}`);
  return [field, end];
}
