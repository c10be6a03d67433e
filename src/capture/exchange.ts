/** One request and its answer over one connection: GET, the head, the bytes as they came over the wire. */
import { type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';
import type { Readable } from 'node:stream';
import { withoutLogin } from './address.ts';
import { type Connection, proxyLogin } from './connect.ts';
import { Failure } from './failure.ts';
import { userAgent } from './user-agent.ts';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Readable;
}

/** Sends the request and waits for the head of the answer. */
export function ask(url: URL, connection: Connection): Promise<Answer> {
  const { socket, forward } = connection;
  return new Promise((resolve, reject) => {
    const asked = request({
      createConnection: () => socket,
      path: forward ? withoutLogin(url) : url.pathname + url.search,
      setHost: false,
      maxHeaderSize: 65536, // some publishers set dozens of cookies
      headers: {
        host: url.host,
        'user-agent': userAgent(),
        accept: 'text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.5',
        'accept-encoding': 'gzip, deflate, br',
        connection: 'close',
        ...(url.username || url.password ? { authorization: login(url) } : {}),
        ...(forward ? proxyLogin(forward) : {}),
      },
    });
    asked.once('response', (answer: IncomingMessage) => {
      answer.on('error', () => {}); // a body that nobody reads (a redirect) may fail without ending the process
      resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: answer });
    });
    asked.on('error', reject);
    // A server that switches protocols unasked speaks no HTTP that we know.
    asked.once('upgrade', () => reject(new Error('the server changed the protocol')));
    asked.once('close', () => reject(new Error('the server closed the connection without an answer')));
    asked.end();
  });
}

/** The body as it came, still compressed. Rejects with `too-large` as soon as that is known. */
export async function wireBytes(answer: Answer, limit: number): Promise<Buffer> {
  if (Number(answer.headers['content-length']) > limit) throw tooLarge(limit);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of answer.body as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw tooLarge(limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

export const tooLarge = (limit: number): Failure =>
  new Failure(
    'too-large',
    `The page has more than ${Math.round(limit / 1e6) || limit / 1e6} MB; save it and cut it down.`,
  );

function login(url: URL): string {
  const plain = [url.username, url.password].map((part) => {
    try {
      return decodeURIComponent(part);
    } catch {
      return part;
    }
  });
  return `Basic ${Buffer.from(plain.join(':')).toString('base64')}`;
}
