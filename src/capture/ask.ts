/** One request over one connection: GET, and the answer as far as its head. */
import { type IncomingMessage, request } from 'node:http';
import type { Duplex, Readable } from 'node:stream';
import type { HeaderLines } from './exchange.ts';

export interface Answer {
  readonly status: number;
  readonly headers: HeaderLines;
  readonly body: Readable;
  /** How many interim answers (1xx) came before. */
  readonly interim: number;
}

/** Bytes of a head; some publishers set dozens of cookies. */
export const MOST_HEAD = 65_536;

/** `path` as it goes into the request line. Rejects with the parser's or the socket's error. */
export function ask(stream: Duplex, path: string, headers: Readonly<Record<string, string>>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let interim = 0;
    const asked = request({
      createConnection: () => stream,
      path,
      setHost: false,
      maxHeaderSize: MOST_HEAD,
      insecureHTTPParser: false,
      headers,
    });
    asked.on('information', () => {
      if (++interim > 20) asked.destroy(new Error('interim answers without end'));
    });
    asked.once('response', (answer: IncomingMessage) => {
      answer.on('error', () => {}); // a body that nobody reads may fail without ending the process
      resolve({ status: answer.statusCode ?? 0, headers: pairs(answer.rawHeaders), body: answer, interim });
    });
    asked.on('error', reject);
    // A server that switches protocols unasked speaks no HTTP that we know.
    asked.once('upgrade', () => reject(new Error('the server changed the protocol')));
    asked.once('close', () => reject(new Error('the server closed the connection without an answer')));
    asked.end();
  });
}

function pairs(raw: readonly string[]): HeaderLines {
  return Array.from({ length: raw.length / 2 }, (_, i) => [raw[2 * i]!, raw[2 * i + 1]!] as const);
}
