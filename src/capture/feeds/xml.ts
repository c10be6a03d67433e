/**
 * XML as it is met in feeds: one forgiving pass that gives each item as soon as it is closed and never holds more than
 * one of them. Nothing declared in a document type is ever expanded; depth, elements and text of a piece are bounded.
 */
import { Tokenizer } from 'htmlparser2';
import { namesOf } from './namespaces.ts';

export interface Element {
  /** Lower case, with the usual prefix of its namespace (`dc:date`) whatever prefix the document uses. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: readonly (string | Element)[];
}

interface Open {
  readonly name: string;
  /** Null for one over the limits: its end tag is still known. */
  readonly element: { name: string; attributes: Record<string, string>; content: (string | Element)[] } | null;
}

const MAX_DEPTH = 100;
const MAX_ATTRIBUTES = 50;
/** Of one item, or of all that is no item. */
export interface PieceLimits {
  readonly elements: number;
  readonly characters: number;
}
const PIECE: PieceLimits = { elements: 2_000, characters: 200_000 };

export interface Xml {
  /** What is no item; null where no element was the root. */
  readonly root: Element | null;
  /** The text ends before the root does: it was cut off. */
  readonly truncated: boolean;
}

/**
 * `rootOf` says, for an element outside everything, what its items are called ('' for none), null where this is not the
 * root, 'stop' to end. `onItem` gets each item; one that is still open when the text ends is left out, as it may be half a one.
 */
export function readXml(
  text: string,
  rootOf: (name: string) => string | null | 'stop',
  onItem: (item: Element) => void = () => {},
  limits: PieceLimits = PIECE,
): Xml {
  const stack: Open[] = [];
  const names = namesOf();
  let root: Element | null = null;
  let itemName = '';
  let itemDepth = -1;
  let done = false;
  const spent = { head: { elements: 0, characters: 0 }, item: { elements: 0, characters: 0 } };
  let tag = '';
  let attribute = '';
  let value = '';
  let attributes: Record<string, string> = Object.create(null);
  let attributeCount = 0;

  const piece = () => (itemDepth >= 0 ? spent.item : spent.head);
  const addText = (piecewise: string): void => {
    const into = stack.at(-1)?.element;
    if (!into || done) return;
    const left = limits.characters - piece().characters;
    if (left <= 0) return;
    piece().characters += piecewise.length;
    into.content.push(piecewise.length > left ? piecewise.slice(0, left) : piecewise);
  };
  const pop = (): void => {
    const { element } = stack.pop()!;
    if (stack.length === itemDepth) {
      itemDepth = -1;
      if (element) onItem(element);
    }
    if (stack.length === 0) done = true;
  };
  const popTo = (depth: number): void => {
    while (stack.length > depth) pop();
  };
  const endTag = (name: string): void => {
    const depth = stack.findLastIndex((open) => open.name === name);
    if (depth >= 0) popTo(depth);
  };
  const startRoot = (): boolean => {
    const name = names.root(tag, attributes);
    const items = rootOf(name);
    if (items === 'stop') tokenizer.pause();
    if (items === null || items === 'stop') return false;
    itemName = items;
    const element = { name, attributes, content: [] };
    root = element;
    stack.push({ name: tag, element });
    return true;
  };
  const startTag = (closed: boolean): void => {
    if (done) return;
    if (stack.length === 0) {
      if (startRoot() && closed) pop();
      return;
    }
    const name = names.of(tag, attributes);
    // An item never holds another: the end tag of the one before was forgotten.
    if (name === itemName && itemDepth >= 0) popTo(itemDepth);
    const isItem = name === itemName && itemName !== '';
    if (isItem) spent.item = { elements: 0, characters: 0 };
    else if (stack.length >= MAX_DEPTH) return;
    const parent = stack.at(-1)!.element;
    const full = piece().elements >= limits.elements && !isItem;
    const element = (parent && !full) || isItem ? { name, attributes, content: [] } : null;
    if (element && !isItem) {
      piece().elements += 1;
      parent!.content.push(element);
    }
    if (isItem) itemDepth = stack.length;
    stack.push({ name: tag, element });
    if (closed) pop();
  };

  const tokenizer: Tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: true },
    {
      ontext: (start, end) => addText(text.slice(start, end)),
      ontextentity: (point) => addText(String.fromCodePoint(point)),
      oncdata: (start, end, offset) => addText(text.slice(start, end - offset)),
      onopentagname(start, end) {
        tag = text.slice(start, Math.min(end, start + 100)).toLowerCase();
        attributes = Object.create(null);
        attributeCount = 0;
      },
      onattribname(start, end) {
        attribute = text.slice(start, Math.min(end, start + 100)).toLowerCase();
        value = '';
      },
      onattribdata(start, end) {
        if (value.length < 8_192) value += text.slice(start, Math.min(end, start + 8_192));
      },
      onattribentity(point) {
        if (value.length < 8_192) value += String.fromCodePoint(point);
      },
      onattribend() {
        if (++attributeCount <= MAX_ATTRIBUTES) attributes[names.attribute(attribute)] ??= value;
      },
      onopentagend: () => startTag(false),
      onselfclosingtag: () => startTag(true),
      onclosetag: (start, end) => endTag(text.slice(start, Math.min(end, start + 100)).toLowerCase()),
      oncomment() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {},
      isInForeignContext: () => true,
    },
  );
  tokenizer.write(text);
  if (tokenizer.running) tokenizer.end();
  return { root, truncated: root !== null && !done };
}

/** Elements of XHTML that end a word, and those whose text nobody reads. */
const APART = /^(?:\w+:)?(?:br|p|div|li|h[1-6]|td|th|tr|dt|dd|hr|pre|figcaption|blockquote|section|article)$/;
const HIDDEN = /^(?:\w+:)?(?:script|style|iframe|object|applet)$/;

/** All text inside, in order, markup left out. */
export function textOf(element: Element): string {
  let text = '';
  for (const part of element.content) {
    if (typeof part === 'string') text += part;
    else if (APART.test(part.name)) text += ` ${textOf(part)} `;
    else if (!HIDDEN.test(part.name)) text += textOf(part);
  }
  return text;
}

export const childrenOf = (element: Element | null, name: string): Element[] =>
  (element?.content ?? []).filter((part): part is Element => typeof part !== 'string' && part.name === name);

export const childOf = (element: Element | null, name: string): Element | null =>
  (element?.content.find((part) => typeof part !== 'string' && part.name === name) as Element | undefined) ?? null;

/** Trimmed text of the first child of these names that has any, in the order of the names. */
export function firstText(element: Element | null, ...names: string[]): string | null {
  for (const name of names)
    for (const child of childrenOf(element, name)) {
      const text = textOf(child).trim();
      if (text !== '') return text;
    }
  return null;
}
