/** Runs situations, a few at a time. */
import { fetchResource } from '../../src/capture/fetch-resource.ts';
import { openNetwork } from '../../src/capture/network.ts';
import { networkPolicies } from '../../src/capture/policies.ts';
import type { Situation } from './situation.ts';

/** Each has a network of its own, as a process that starts with these settings has. Gives ok or the problem's code. */
export async function run({ config, address, request }: Situation): Promise<string> {
  const { result } = await fetchResource(address, request, openNetwork(networkPolicies(config)));
  return result.ok ? 'ok' : result.problem.code;
}

export async function each<T>(items: readonly T[], most: number, work: (item: T) => Promise<void>): Promise<void> {
  const rest = [...items];
  const worker = async (): Promise<void> => {
    for (let item = rest.shift(); item !== undefined; item = rest.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: most }, worker));
}

/** Names that make other programs go another way. */
export function hostileEnvironment(port: number): void {
  for (const name of ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'http_proxy', 'https_proxy', 'all_proxy'])
    process.env[name] = `http://127.0.0.1:${port}`;
  Object.assign(process.env, {
    NO_PROXY: '*',
    no_proxy: '*',
    NODE_USE_ENV_PROXY: '1',
    NODE_TLS_REJECT_UNAUTHORIZED: '0',
  });
}
