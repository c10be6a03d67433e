/** XML without DTD, strictly: throws on whatever is not well formed. For feeds that we write. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** All text within. */
  readonly text: string;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const NAME = '[A-Za-z_][\\w.:-]*';
const TOKEN = new RegExp(`<(${NAME})((?:\\s+${NAME}="[^"<]*")*)\\s*(/?)>|</(${NAME})\\s*>|([^<]+)`, 'y');
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function parseXml(document: string): Element {
  if (FORBIDDEN.test(document) || !document.isWellFormed()) throw new Error('A character that XML forbids');
  const body = document.replace(/^<\?xml version="1\.0" encoding="utf-8"\?>\n/, '').trimEnd();
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const open: Open[] = [root];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < body.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(body);
    if (!token) throw new Error(`Not well formed at ${at}: ${body.slice(at, at + 60)}`);
    const [, name, attributes, empty, closed, text] = token;
    if (name !== undefined) {
      const element: Open = { name, attributes: attributesOf(attributes!), children: [], text: '' };
      open.at(-1)!.children.push(element);
      if (empty === '') open.push(element);
    } else if (closed !== undefined) {
      if (open.pop()!.name !== closed) throw new Error(`</${closed}> closes nothing`);
    } else for (const element of open) element.text += decoded(text!);
  }
  if (open.length !== 1 || root.children.length !== 1) throw new Error('Not one element');
  return root.children[0]!;
}

interface Open extends Element {
  readonly children: Open[];
  text: string;
}

function attributesOf(source: string): Record<string, string> {
  const out: Record<string, string> = {};
  for (const [, name, value] of source.matchAll(/([\w.:-]+)="([^"]*)"/g)) {
    if (name! in out) throw new Error(`${name} twice`);
    out[name!] = decoded(value!);
  }
  return out;
}

const decoded = (text: string): string =>
  text.replace(/&([^;\s]{0,10};?)/g, (_, entity: string) => {
    const code = /^#(\d+);$/.exec(entity);
    const character = code ? String.fromCodePoint(Number(code[1])) : ENTITIES[entity.slice(0, -1)];
    if (character === undefined || !entity.endsWith(';')) throw new Error(`&${entity} is no entity`);
    return character;
  });

export const childrenOf = (element: Element, name: string): Element[] =>
  element.children.filter((c) => c.name === name);
export const textOf = (element: Element, name: string): string => childrenOf(element, name)[0]!.text;
