/** `onrecord read --ndjson`: a line in, a line out, in order, for as long as it goes on. */
import { failed, type Problem, type Result } from '../../record/problem.ts';
import type { OnRecord } from '../../record/record.ts';
import { toJson } from '../../text/json.ts';
import { type Io, write } from '../io.ts';
import type { ExitStatus } from '../main.ts';
import { type Given, given } from './given.ts';
import { inOrder } from './in-order.ts';
import type { Lane } from './lane.ts';
import { type Line, lines } from './lines.ts';

/** Bytes. */
export const LONGEST_LINE = 64 * 1024 * 1024;

type Answer = { readonly id: string | null; readonly result: Result<OnRecord> };

export async function filter(io: Io, lane: Lane, longest = LONGEST_LINE): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  try {
    for await (const { id, result } of inOrder(filled(lines(io.stdin, longest)), lane.width, (line) =>
      answer(line, lane, longest),
    )) {
      if (!result.ok) status = 1;
      await write(io.stdout, `${toJson(result.ok ? result.value : { id, error: plain(result.problem) })}\n`);
    }
  } finally {
    // After an early end (a closed pipe) the sender may be silent for ever; it must not keep us here.
    io.stdin.destroy();
  }
  return status;
}

async function* filled(source: AsyncIterable<Line>): AsyncGenerator<Line> {
  for await (const line of source) if (line.bytes === null || !blank(line.bytes)) yield line;
}

/** Only spaces and tabs; stops at the first other byte. */
const blank = (bytes: Buffer): boolean => bytes.every((byte) => byte === 32 || byte === 9 || byte === 13);

async function answer(line: Line, lane: Lane, longest: number): Promise<Answer> {
  const { id, input } = parsed(line, longest);
  return { id, result: input.ok ? await lane.read(input.value) : input };
}

const strict = new TextDecoder('utf-8', { fatal: true });

function parsed(line: Line, longest: number): Given {
  const where = `Line ${line.number}`;
  const no = (code: Problem['code'], what: string): Given => ({ id: null, input: failed(code, `${where} ${what}`) });
  if (line.bytes === null) return no('too-large', `has more than ${longest} bytes; split it.`);
  let text: string;
  try {
    text = strict.decode(line.bytes);
  } catch {
    // Mended bytes would be words that nobody wrote.
    return no('not-json', 'is not valid UTF-8; JSON has to be.');
  }
  try {
    return given(JSON.parse(text));
  } catch {
    return no('not-json', 'is not JSON; write one object a line.');
  }
}

const plain = ({ code, message }: Problem): Problem => ({ code, message });
