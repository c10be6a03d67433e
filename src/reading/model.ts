/** The shipped weights in memory: the encoder as a function, the rest as plain numbers. The one file that reads weights. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { openPieces, type Pieces } from '../text/pieces.ts';
import type { Calibration } from './confidence.ts';
import type { Layout } from './coreference/collect.ts';
import { openRanker, type Ranker, type RankerNumbers } from './coreference/ranker.ts';
import type { Linker } from './links.ts';
import { type Crf, TAGS } from './tags.ts';
import type { Window } from './windows.ts';

/** The numbers beside the encoder, as training/export.py writes them to reader.json. */
interface Numbers {
  readonly crf: Crf;
  readonly linker: Linker;
  readonly coreference: RankerNumbers;
  readonly confidence: Calibration;
}

export interface Model extends Omit<Numbers, 'coreference'> {
  readonly ranker: Ranker;
  /** Where in a row coreference finds its part. */
  readonly layout: Layout;
  /** Of this package: the program around the weights decides too what is read. */
  readonly version: string;
  /** "sha256:" and hex digest over the weight files. */
  readonly digest: string;
  readonly pieces: Pieces;
  /** A row of `stride` numbers for each word: tag scores, the linker's projections, kinds of head words, coreference's. */
  encode(window: Window): Promise<{ readonly rows: Float32Array; readonly stride: number }>;
  close(): Promise<void>;
}

export const MODELS = fileURLToPath(new URL('../../models/', import.meta.url));

/** Loads `models/reader`. `threads`: cores that one window may use. Throws where a file is missing or damaged. */
export async function openModel(folder = `${MODELS}reader/`, threads = 1): Promise<Model> {
  const [manifest, weights, numbers, vocabulary, ort] = await Promise.all([
    readFile(new URL('../../package.json', import.meta.url), 'utf8'),
    readFile(`${folder}reader.onnx`),
    readFile(`${folder}reader.json`, 'utf8'),
    readFile(`${folder}vocabulary.txt`, 'utf8'),
    import('onnxruntime-node'),
  ]);
  const { InferenceSession, Tensor } = ort.default;
  const session = await InferenceSession.create(weights, {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    graphOptimizationLevel: 'basic', // the graph is written with fused operators; more passes only cost start-up time
    executionMode: 'sequential',
    logSeverityLevel: 3,
  });
  const digest = createHash('sha256').update(weights).update(numbers).update(vocabulary).digest('hex');
  const pieces = openPieces(vocabulary.trimEnd().split('\n'));
  const output = session.outputNames[0]!;
  const { coreference, ...rest } = JSON.parse(numbers) as Numbers;
  return {
    ...rest,
    ranker: openRanker(coreference),
    layout: { offset: TAGS.length + 2 * rest.linker.key + rest.linker.between, key: coreference.key },
    version: (JSON.parse(manifest) as { version: string }).version,
    digest: `sha256:${digest}`,
    pieces,
    async encode(window) {
      const tensor = (data: Int32Array) => new Tensor('int32', data, [data.length]);
      const { ids, shapes, quotes, paragraphs, first } = inputs(window, pieces);
      const result = await session.run({
        ids: tensor(ids),
        shapes: tensor(shapes),
        quotes: tensor(quotes),
        paragraphs: tensor(paragraphs),
        first: tensor(first),
      });
      const out = result[output]!;
      return { rows: out.data as Float32Array, stride: out.dims[1]! };
    },
    close: () => session.release(),
  };
}

/** A window as the encoder takes it: a number a piece, with the two ends; `first` is the place of each word's first piece. */
export function inputs(window: Window, pieces: Pieces) {
  const length = window.reduce((n, w) => n + w.ids.length, 2);
  const ids = new Int32Array(length);
  const shapes = new Int32Array(length);
  const quotes = new Int32Array(length);
  const paragraphs = new Int32Array(length);
  const first = new Int32Array(window.length);
  ids[0] = pieces.first;
  ids[length - 1] = pieces.last;
  let at = 1;
  window.forEach((w, i) => {
    first[i] = at;
    for (const id of w.ids) {
      ids[at] = id;
      shapes[at] = w.shape;
      quotes[at] = w.quote;
      paragraphs[at] = w.paragraph;
      at++;
    }
  });
  return { ids, shapes, quotes, paragraphs, first };
}
