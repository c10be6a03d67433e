/** An article as it is compared: its features weighted by how rare they are in the archive now. */
import { kindOf, weightOf } from './fingerprint.ts';
import type { Shelf } from './shelf.ts';

/** What is compared by itself: plain words, names and places, numbers, times; and everything at once. */
const GROUPS = { word: 0, name: 1, place: 1, number: 2, date: 3 } as const;
/** Stands in the first sentences, or more than once. */
const SALIENT = 12;

export interface Profile {
  readonly doc: number;
  readonly day: number | null;
  /** Ascending by hash. */
  readonly hashes: Uint32Array;
  readonly terms: Int32Array;
  readonly values: Float32Array;
  readonly groups: Uint8Array;
  /** How rare, for salient features; else 0. */
  readonly salient: Float32Array;
  /** 0 to 1: how much there is to compare. */
  readonly length: number;
  readonly norm: number;
  readonly groupNorms: readonly number[];
  readonly salientNorm: number;
}

export function profileOf(shelf: Shelf, doc: number): Profile {
  const rows: [term: number, packed: number][] = [];
  shelf.each(doc, (term, packed) => rows.push([term, packed]));
  const n = rows.length;
  const hashes = new Uint32Array(n);
  const terms = new Int32Array(n);
  const values = new Float32Array(n);
  const groups = new Uint8Array(n);
  const salient = new Float32Array(n);
  const squares = [0, 0, 0, 0, 0, 0];
  rows.forEach(([term, packed], i) => {
    const group = GROUPS[kindOf(packed)];
    const rare = shelf.vocabulary.weight(term, kindOf(packed));
    const weight = weightOf(packed);
    hashes[i] = shelf.vocabulary.hashOf(term);
    terms[i] = term;
    groups[i] = group;
    values[i] = (weight / 8) * rare;
    salient[i] = weight >= SALIENT ? rare : 0;
    const square = values[i]! ** 2;
    squares[group] = squares[group]! + square;
    squares[4] = squares[4]! + square;
    squares[5] = squares[5]! + salient[i]! ** 2;
  });
  const [word, name, number, date, all, lead] = squares.map(Math.sqrt) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return {
    doc,
    day: shelf.dayOf(doc),
    hashes,
    terms,
    values,
    groups,
    salient,
    length: Math.log1p(n) / Math.log1p(128),
    norm: all,
    groupNorms: [word, name, number, date],
    salientNorm: lead,
  };
}
