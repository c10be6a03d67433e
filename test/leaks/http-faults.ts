/** HTTP proxies as a hostile or broken one may be; plain requests and tunnels alike. */
import type { Socket } from 'node:net';
import type { Talk } from './world.ts';

/** Answers the first head with `text`, whatever it asks. */
const says =
  (text: string, then: 'end' | 'destroy' | 'stay' = 'end'): Talk =>
  (socket, _, asked) => {
    onHead(socket, (head) => {
      asked(askedOf(head), null);
      socket.write(text, () => void (then === 'end' ? socket.end() : then === 'destroy' && socket.destroy()));
    });
  };

const redirects = (to: string, status = 302): Talk =>
  says(`HTTP/1.1 ${status} Found\r\nlocation: ${to}\r\ncontent-length: 0\r\n\r\n`);

/** At most `bytes` of the web server's answer come through. */
const forwards =
  (bytes: number): Talk =>
  (socket, onward, asked) => {
    onHead(socket, (head) => {
      asked(askedOf(head), null);
      const web = onward();
      if (head.startsWith('CONNECT')) socket.write('HTTP/1.1 200 Connected\r\n\r\n');
      else web.write(head.replace(/^GET http:\/\/[^/]*/, 'GET '));
      socket.pipe(web);
      if (bytes === Number.POSITIVE_INFINITY) web.pipe(socket);
      else web.once('data', (chunk: Buffer) => socket.write(chunk.subarray(0, bytes), () => socket.destroy()));
    });
  };

function onHead(socket: Socket, then: (head: string) => void): void {
  let held = '';
  const listen = (chunk: Buffer): void => {
    held += chunk.toString('latin1');
    if (!held.includes('\r\n\r\n')) return;
    socket.off('data', listen);
    then(held);
  };
  socket.on('data', listen);
}

const askedOf = (head: string): string =>
  URL.parse(head.split(' ')[1]!)?.hostname || head.split(' ')[1]!.split(':')[0]!;

export const HTTP_FAULTS: Readonly<Record<string, Talk>> = {
  fine: forwards(Number.POSITIVE_INFINITY),
  'hangs up at once': (socket) => void socket.destroy(),
  'hangs up after the request': says('', 'destroy'),
  'says nothing': () => {},
  'speaks SOCKS': (socket) => void socket.end(Buffer.of(5, 0)),
  'speaks nonsense': says('x'.repeat(500)),
  'wants a login': says('HTTP/1.1 407 Login\r\nproxy-authenticate: Basic\r\ncontent-length: 0\r\n\r\n'),
  'is down': says('HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n'),
  'forbids it': says('HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n'),
  'says to use another proxy': redirects('http://open.example:3128/', 305),
  'redirects in a circle': redirects('/again'),
  'redirects to a private address': redirects('http://127.0.0.1:9/'),
  'switches protocols': says('HTTP/1.1 101 Switch\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n'),
  'says "go direct" in a PAC file': says(
    'HTTP/1.1 200 OK\r\ncontent-type: application/x-ns-proxy-autoconfig\r\ncontent-length: 60\r\n\r\nfunction FindProxyForURL',
    'destroy',
  ),
  'drops the head half-way': forwards(20),
  'drops the body half-way': forwards(160),
  'never finishes its head': says('HTTP/1.1 200 OK\r\nx: ', 'stay'),
};

const later =
  (second: Talk): Talk =>
  (socket, onward, asked) => {
    onHead(socket, (head) => {
      const first = askedOf(head) !== 'other.example';
      (first ? HTTP_FAULTS.fine! : second)(socket, onward, asked);
      socket.emit('data', Buffer.from(head, 'latin1'));
    });
  };

/** Fine for the first host of a redirect, and then not. */
export const HTTP_LATER: Readonly<Record<string, Talk>> = {
  'hangs up': later((socket) => void socket.destroy()),
  'says nothing': later(() => {}),
  refuses: later(says('HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n')),
  'speaks nonsense': later(says('nonsense')),
};
