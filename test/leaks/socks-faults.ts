/** SOCKS 5 proxies as a hostile or broken one may be. Each talks to one connection; `onward` goes to the web server. */
import type { Socket } from 'node:net';
import type { Talk } from './world.ts';

const BOUND = Buffer.of(5, 0, 0, 1, 0, 0, 0, 0, 0, 0);

/** Where the first host redirects, in situations with a second one. */
const SECOND = 'other.example';

interface Steps {
  /** Answer to the greeting; null: by what was offered. */
  readonly greeting?: Buffer | null;
  readonly login?: Buffer;
  readonly reply?: Buffer;
  readonly after?: (socket: Socket, onward: () => Socket) => void;
  /** In place of an answer, where the request is for this host: the way was fine until then. */
  readonly second?: (socket: Socket) => void;
}

/** What a client sends, in order: greeting, perhaps a login, the request. */
function socks({ greeting = null, login = Buffer.of(1, 0), reply = BOUND, after = tunnel, second }: Steps): Talk {
  return (socket, onward, asked) => {
    let held = Buffer.alloc(0);
    let user: string | null = null;
    let step: 'greeting' | 'login' | 'request' | 'done' = 'greeting';
    const listen = (chunk: Buffer): void => {
      held = Buffer.concat([held, chunk]);
      for (let length = lengthOf(step, held); length > 0 && held.length >= length; length = lengthOf(step, held)) {
        const message = held.subarray(0, length);
        held = held.subarray(length);
        if (step === 'greeting') {
          const answer = greeting ?? Buffer.of(5, message.includes(2, 2) ? 2 : 0);
          socket.write(answer);
          step = answer[1] === 2 ? 'login' : 'request';
        } else if (step === 'login') {
          user = message.subarray(2).toString('latin1');
          socket.write(login);
          step = 'request';
        } else {
          step = 'done';
          asked(hostOf(message), user);
          socket.off('data', listen);
          if (second && hostOf(message) === SECOND) return void second(socket);
          socket.write(reply);
          if (reply[1] === 0) after(socket, onward);
          else socket.end();
        }
      }
    };
    socket.on('data', listen);
  };
}

/** 0: not known yet. */
function lengthOf(step: string, held: Buffer): number {
  if (step === 'greeting') return held.length < 2 ? 0 : 2 + held[1]!;
  if (step === 'login') return held.length < 2 || held.length < 3 + held[1]! ? 0 : 3 + held[1]! + held[2 + held[1]!]!;
  if (step !== 'request' || held.length < 5) return 0;
  return held[3] === 3 ? 7 + held[4]! : held[3] === 4 ? 22 : 10;
}

const hostOf = (message: Buffer): string =>
  message[3] === 3 ? message.subarray(5, -2).toString() : `address ${message.subarray(4, -2).join('.')}`;

function tunnel(socket: Socket, onward: () => Socket): void {
  const web = onward();
  socket.pipe(web).pipe(socket);
}

const cutAfter = (bytes: number) => (socket: Socket, onward: () => Socket) => {
  const web = onward();
  socket.pipe(web);
  web.once('data', (chunk: Buffer) => socket.write(chunk.subarray(0, bytes), () => socket.destroy()));
};

const then = (after: (socket: Socket) => void): Steps => ({ after });

export const SOCKS_FAULTS: Readonly<Record<string, Talk>> = {
  fine: socks({}),
  'hangs up at once': (socket) => void socket.destroy(),
  'hangs up after the greeting': (socket) =>
    void socket.once('data', () => socket.end(Buffer.of(5, 0), () => socket.destroy())),
  'hangs up after the request': socks(then((socket) => void socket.destroy())),
  'says nothing': () => {},
  'says nothing after the greeting': socks({ reply: Buffer.alloc(0) }),
  'says nothing after the request': socks(then(() => {})),
  'speaks HTTP': (socket) => void socket.end('HTTP/1.1 302 Found\r\nlocation: http://open.example/\r\n\r\n'),
  'speaks nonsense': (socket) => void socket.end(Buffer.alloc(300, 0x7a)),
  'speaks SOCKS 4': (socket) => void socket.once('data', () => socket.end(Buffer.of(0, 90, 0, 0, 0, 0, 0, 0))),
  'takes no way to log in': socks({ greeting: Buffer.of(5, 255) }),
  'wants GSSAPI': socks({ greeting: Buffer.of(5, 1) }),
  'refuses the login': (socket) => {
    let first = true;
    socket.on('data', () => {
      if (first) socket.write(Buffer.of(5, 2));
      else socket.end(Buffer.of(1, 1));
      first = false;
    });
  },
  'forbids it': socks({ reply: Buffer.of(5, 2, 0, 1, 0, 0, 0, 0, 0, 0) }),
  'finds no host': socks({ reply: Buffer.of(5, 4, 0, 1, 0, 0, 0, 0, 0, 0) }),
  'is refused by the server': socks({ reply: Buffer.of(5, 5, 0, 1, 0, 0, 0, 0, 0, 0) }),
  'cannot connect': socks({ reply: Buffer.of(5, 7, 0, 1, 0, 0, 0, 0, 0, 0) }),
  'gives an unknown reply': socks({ reply: Buffer.of(5, 200, 0, 1, 0, 0, 0, 0, 0, 0) }),
  'gives an address of no kind': socks({ reply: Buffer.of(5, 0, 0, 9, 0, 0, 0, 0, 0, 0) }),
  'sends bytes that nobody asked for': socks({
    reply: Buffer.concat([BOUND, Buffer.from('HTTP/1.1 200 OK\r\n\r\nx')]),
  }),
  'drops the head half-way': socks({ after: cutAfter(20) }),
  'drops the body half-way': socks({ after: cutAfter(160) }),
  'answers itself in nonsense': socks(then((socket) => void socket.end('no HTTP at all\r\n\r\n'))),
  'answers itself with a redirect to a private address': socks(
    then((socket) => void socket.end('HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1:9/\r\n\r\n')),
  ),
};

/** Fine for the first host of a redirect, and then not. */
export const SOCKS_LATER: Readonly<Record<string, Talk>> = {
  'hangs up': socks({ second: (socket) => void socket.destroy() }),
  'says nothing': socks({ second: () => {} }),
  refuses: socks({ second: (socket) => void socket.end(Buffer.of(5, 2, 0, 1, 0, 0, 0, 0, 0, 0)) }),
  'speaks nonsense': socks({ second: (socket) => void socket.end('nonsense') }),
};
