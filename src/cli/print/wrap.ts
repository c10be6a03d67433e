/** Styled text to lines of at most `width` columns. */
import { graphemes, graphemeWidth, isWide } from './width.ts';

/** A stretch of text in one style; the style is a name that the painter knows. White space folds to single spaces. */
export interface Run<Style> {
  readonly text: string;
  readonly style: Style;
}

interface Atom<Style> {
  readonly text: string;
  readonly width: number;
  readonly style: Style;
  readonly space: boolean;
  /** A line may break before it, although no space stands there: between the characters of Chinese and Japanese. */
  readonly breaks: boolean;
}

/**
 * Breaks at spaces, beside wide characters, and inside a word only where the word alone is longer than a line. `first`
 * columns of the first line and `rest` of the others are left free for what the caller puts before them.
 */
export function wrap<Style>(
  runs: readonly Run<Style>[],
  width: number,
  indent: { readonly first: number; readonly rest: number },
): Run<Style>[][] {
  const lines: Atom<Style>[][] = [];
  let line: Atom<Style>[] = [];
  let used = indent.first;
  const flush = (): void => {
    lines.push(line);
    line = [];
    used = indent.rest;
  };
  for (const word of words(runs)) {
    const size = word.reduce((sum, a) => sum + a.width, 0);
    if (word[0]!.space) {
      if (line.length === 0) continue;
      line.push(...word);
      used += size;
      continue;
    }
    if (used + size > width && line.length > 0) flush();
    for (const atom of word) {
      if (used + atom.width > width && line.length > 0) flush();
      line.push(atom);
      used += atom.width;
    }
  }
  if (line.length > 0) lines.push(line);
  return lines.map((atoms) => joined(trimmed(atoms)));
}

/** Stretches that stay together; a space is one of its own. */
function* words<Style>(runs: readonly Run<Style>[]): Generator<Atom<Style>[]> {
  let word: Atom<Style>[] = [];
  let afterSpace = true;
  for (const run of runs)
    for (const text of graphemes(run.text)) {
      const space = /^[ \t\r\n\f\v]/.test(text);
      if (space && afterSpace && word.length === 0) continue;
      const wide = isWide(text.codePointAt(0)!);
      // Closing punctuation is wide too, and must not begin a line.
      const breaks = wide && !/^[\p{Pe}\p{Pf}\p{Po}]/u.test(text);
      if (word.length > 0 && (space || (breaks && !/[\p{Ps}\p{Pi}]$/u.test(word.at(-1)!.text)))) {
        yield word;
        word = [];
      }
      const atom = {
        text: space ? ' ' : text,
        width: space ? 1 : graphemeWidth(text),
        style: run.style,
        space,
        breaks,
      };
      afterSpace = space;
      if (space) yield [atom];
      else word.push(atom);
    }
  if (word.length > 0) yield word;
}

function trimmed<Style>(atoms: readonly Atom<Style>[]): readonly Atom<Style>[] {
  let end = atoms.length;
  while (end > 0 && atoms[end - 1]!.space) end--;
  return atoms.slice(0, end);
}

function joined<Style>(atoms: readonly Atom<Style>[]): Run<Style>[] {
  const out: { text: string; style: Style }[] = [];
  for (const atom of atoms) {
    const last = out.at(-1);
    if (last?.style === atom.style) last.text += atom.text;
    else out.push({ text: atom.text, style: atom.style });
  }
  return out;
}
