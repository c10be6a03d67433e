/** Behind a proxy: what fails there, and what pages and robots files try. */
import { PLACES, ROBOTS_KINDS, TRICKS } from './hostile-site.ts';
import { ASKED, type Kind, PURPOSES, SETTINGS, type Situation, scheme } from './situation.ts';
import type { Ports } from './world.ts';

export const proxiedSituations = (ports: Ports): Situation[] => [
  ...failingProxies(ports),
  ...dyingOnTheWay(ports),
  ...links(ports),
  ...namedProxies(ports),
  ...temptingPages(ports),
  ...robotsFiles(ports),
];

function failingProxies({ socks, http, dead }: Ports): Situation[] {
  const kinds: readonly [Kind, Readonly<Record<string, number>>][] = [
    ['socks', socks],
    ['login', socks],
    ['tor', socks],
    ['http', http],
  ];
  let turn = 0;
  return kinds.flatMap(([kind, faults]) =>
    Object.entries({ ...faults, 'is not there': dead }).flatMap(([fault, port]) =>
      Object.entries(SETTINGS).map(([where, setting]): Situation => {
        turn++;
        const purpose = PURPOSES[turn % PURPOSES.length]!;
        const secure = turn % 5 === 0;
        return {
          name: `${kind} ${where}; the proxy ${fault}; ${purpose}${secure ? ', encrypted' : ''} ${turn % 3}`,
          config: setting(scheme(kind, port)),
          address: `http${secure ? 's' : ''}://full.hidden.example${turn % 2 ? '' : '.'}/ok/page`,
          request: ASKED[turn % 3]!(purpose),
          connections: [`127.0.0.1:${port}`],
          names: {},
          expect: fault === 'fine' && !secure ? 'ok' : 'problem',
        };
      }),
    ),
  );
}

/** The page comes through the proxy, what it redirects to does not. */
function dyingOnTheWay({ socksLater, httpLater }: Ports): Situation[] {
  const kinds = { socks: socksLater, tor: socksLater, http: httpLater };
  return Object.entries(kinds).flatMap(([kind, faults]) =>
    Object.entries(faults).flatMap(([fault, port]) =>
      Object.entries(SETTINGS).map(
        ([where, setting], turn): Situation => ({
          name: `${kind} ${where}; after a redirect the proxy ${fault}`,
          config: setting(scheme(kind as Kind, port)),
          address: 'http://full.hidden.example/to/another%20host',
          request: ASKED[turn % 3]!(PURPOSES[turn]!),
          connections: [`127.0.0.1:${port}`],
          names: {},
          expect: 'problem',
        }),
      ),
    ),
  );
}

/** Links in a document that came through a proxy, to hosts whose own way would be direct. */
function links({ socks, http, dead }: Ports): Situation[] {
  const ways: readonly [Kind, number][] = [
    ['tor', socks.fine!],
    ['tor', dead],
    ['http', http.fine!],
    ['http', dead],
  ];
  const hosts = ['other.example', 'open.example', 'www.open.example'];
  return ways.flatMap(([kind, port]) =>
    hosts.flatMap((host) =>
      PURPOSES.map(
        (purpose): Situation => ({
          name: `${kind}${port === dead ? ' that is not there' : ''}; a feed behind it names ${host}; ${purpose}`,
          config: SETTINGS['for a parent']!(scheme(kind, port)),
          address: `http://${host}/ok/page`,
          request: ASKED[2]!(purpose),
          connections: [`127.0.0.1:${port}`],
          names: {},
          expect: port === dead ? 'problem' : 'ok',
        }),
      ),
    ),
  );
}

/** A proxy that is given by name: that name is looked up, and nothing else; this machine's own not even that. */
function namedProxies({ socks, http }: Ports): Situation[] {
  const ways: readonly [Kind, number][] = [
    ['socks', socks.fine!],
    ['tor', socks.fine!],
    ['http', http.fine!],
  ];
  const hosts: Readonly<Record<string, Situation['names']>> = {
    'proxy.example': { 'proxy.example': ['127.0.0.1'] },
    'gone.example': { 'gone.example': [] },
    localhost: {},
  };
  return ways.flatMap(([kind, port]) =>
    Object.entries(hosts).map(
      ([host, names]): Situation => ({
        name: `${kind}; the proxy is ${host}`,
        config: { network: scheme(kind, port).replace('127.0.0.1', host) },
        address: 'http://full.hidden.example/to/another%20host',
        request: ASKED[1]!('page'),
        connections: [`${host}:${port}`, `127.0.0.1:${port}`],
        names,
        expect: host === 'gone.example' ? 'problem' : 'ok',
      }),
    ),
  );
}

function temptingPages({ socks, http }: Ports): Situation[] {
  const kinds = { socks: socks.fine!, tor: socks.fine!, http: http.fine! };
  const paths = [...Object.keys(PLACES).map((place) => `to/${encodeURIComponent(place)}`), ...TRICKS];
  let turn = 0;
  return Object.entries(kinds).flatMap(([kind, port]) =>
    paths.flatMap((path) =>
      (['for all but others', 'for a parent'] as const).map((where): Situation => {
        turn++;
        const purpose = PURPOSES[turn % PURPOSES.length]!;
        return {
          name: `${kind} ${where}; the site answers ${decodeURIComponent(path)}; ${purpose} ${turn % 3}`,
          config: SETTINGS[where]!(scheme(kind as Kind, port)),
          address: `http://full.hidden.example/${path}`,
          request: ASKED[turn % 3]!(purpose),
          connections: [`127.0.0.1:${port}`],
          names: {},
          expect: path === 'ok' ? 'ok' : 'either',
        };
      }),
    ),
  );
}

function robotsFiles({ socks, http }: Ports): Situation[] {
  return ROBOTS_KINDS.flatMap((robots) =>
    Object.entries({ tor: socks.fine!, http: http.fine! }).flatMap(([kind, port]) =>
      PURPOSES.map(
        (purpose): Situation => ({
          name: `${kind}; robots.txt is ${robots}; ${purpose}`,
          config: SETTINGS['for a parent']!(scheme(kind as Kind, port)),
          address: `http://${robots}.hidden.example/ok/page`,
          request: ASKED[1]!(purpose),
          connections: [`127.0.0.1:${port}`],
          names: {},
          expect: robots === 'full' || robots === 'none' ? 'ok' : 'either',
        }),
      ),
    ),
  );
}
