/** Without a proxy, or without one at first. */
import { foundIn, wantedNow } from '../../src/capture/fetch-request.ts';
import { PLACES } from './hostile-site.ts';
import { type Kind, type Situation, scheme, TIME } from './situation.ts';
import type { Ports } from './world.ts';

export const directSituations = (ports: Ports): Situation[] => [...chains(ports), ...direct(ports)];

/** Direct first, then behind a proxy that fails: the hop behind it must not come back. */
function chains({ socks, http, web, dead }: Ports): Situation[] {
  const ways: readonly [Kind, string, number][] = [
    ...Object.entries({ ...socks, dead }).map(([fault, port]) => ['tor', fault, port] as const),
    ...Object.entries({ ...http, dead }).map(([fault, port]) => ['http', fault, port] as const),
  ].map(([kind, fault, port]) => [kind as Kind, fault, port]);
  return ways.map(([kind, fault, port]) => ({
    name: `direct to a page that redirects behind ${kind}; the proxy: ${fault}`,
    config: { sources: { 'other.example': scheme(kind, port) } },
    address: `http://open.example:${web}/to/another%20host`,
    request: wantedNow('page', { limits: TIME }),
    connections: [`open.example:${web}`, `127.0.0.1:${web}`, `127.0.0.1:${port}`],
    names: { 'open.example': ['127.0.0.1'] },
    expect: fault === 'fine' ? 'ok' : 'problem',
  }));
}

/** Without a proxy: documents must not lead home, and .onion names not to a resolver. */
function direct({ web }: Ports): Situation[] {
  const home = Object.entries(PLACES).filter(([, place]) => /^http:/.test(place(web)));
  const named = home.map(([what, place]): Situation => {
    const host = URL.parse(place(web))?.hostname ?? '';
    const harmless = /\.example\.?$/.test(host);
    const looked = harmless || host === 'a.localhost';
    return {
      name: `direct; a feed names ${what}`,
      config: {},
      address: place(web),
      request: foundIn('http://feed.example/', 'page', { limits: TIME, gap: 0, robots: 'ignore' }),
      // Names in .example lead to this machine here: the name may be looked up, the connection must not be made.
      connections: looked ? [`${host}:80`, `${host}:${web}`, `${host.replace(/\.$/, '')}:${web}`] : [],
      names: harmless ? { [host]: ['127.0.0.1', '::1'], [host.replace(/\.$/, '')]: ['10.0.0.1'] } : {},
      expect: 'problem',
    };
  });
  const redirected = home.map(
    ([what]): Situation => ({
      name: `direct; a page redirects to ${what}`,
      config: {},
      address: `http://typed.example:${web}/to/${encodeURIComponent(what)}`,
      request: wantedNow('page', { limits: TIME }),
      connections: [
        `typed.example:${web}`,
        `127.0.0.1:${web}`,
        ...['open.example', 'www.open.example'].map((host) => `${host}:${web}`),
        ...['other.example', 'xn--bcher-kva.example'].map((host) => `${host}:80`),
      ],
      names: {
        'typed.example': ['127.0.0.1'],
        ...Object.fromEntries(
          ['open.example', 'www.open.example', 'other.example', 'xn--bcher-kva.example'].map((host) => [
            host,
            ['10.0.0.1'],
          ]),
        ),
      },
      expect: 'problem',
    }),
  );
  return [...named, ...redirected];
}
