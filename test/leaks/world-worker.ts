/** The thread of world.ts. */
import { createServer } from 'node:http';
import { type AddressInfo, connect, createServer as createTcp, type Server, type Socket } from 'node:net';
import { parentPort } from 'node:worker_threads';
import { hostileSite } from './hostile-site.ts';
import { HTTP_FAULTS, HTTP_LATER } from './http-faults.ts';
import { SOCKS_FAULTS, SOCKS_LATER } from './socks-faults.ts';
import type { Ports, Seen, Talk } from './world.ts';

const arrived: number[] = [];
const throughProxy = new Set<number>();
const asked: string[] = [];

const web = createServer((request, response) => hostileSite(request, response, port(web)));
web.on('connection', (socket: Socket) => {
  arrived.push(socket.remotePort!);
  socket.on('error', () => {});
});

function onward(from: Socket): Socket {
  const socket = connect(port(web), '127.0.0.1', () => throughProxy.add(socket.localPort!));
  socket.on('error', () => from.destroy());
  from.on('close', () => socket.destroy());
  return socket;
}

const proxy = (talk: Talk): Server =>
  createTcp((socket) => {
    socket.on('error', () => {});
    talk(
      socket,
      () => onward(socket),
      (host) => asked.push(host),
    );
  });

const port = (server: Server): number => (server.address() as AddressInfo).port;

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(port(server))));

async function listenAll(faults: Readonly<Record<string, Talk>>): Promise<Record<string, number>> {
  const ports: Record<string, number> = {};
  for (const [name, talk] of Object.entries(faults)) ports[name] = await listen(proxy(talk));
  return ports;
}

async function deadPort(): Promise<number> {
  const server = createTcp();
  const number = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return number;
}

const ports: Ports = {
  web: await listen(web),
  dead: await deadPort(),
  socks: await listenAll(SOCKS_FAULTS),
  http: await listenAll(HTTP_FAULTS),
  socksLater: await listenAll(SOCKS_LATER),
  httpLater: await listenAll(HTTP_LATER),
};
parentPort!.on('message', () => {
  const seen: Seen = { direct: arrived.filter((from) => !throughProxy.has(from)).length, asked };
  parentPort!.postMessage(seen);
});
parentPort!.postMessage(ports);
