/** What the environment says when the program starts changes nothing: no proxy, no certificate, no leniency. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { httpProxy } from '../cli/servers.ts';

test('proxies and certificates of the environment are not used', async (t) => {
  const file = (name: string) => fileURLToPath(new URL(`../cli/fixtures/${name}`, import.meta.url));
  const [key, cert] = ['localhost.key.pem', 'localhost.cert.pem'].map((name) => readFileSync(file(name)));
  const server = createServer({ key, cert }, (_, response) => response.end('ok'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  const { port } = server.address() as AddressInfo;
  const proxy = await httpProxy(t, port);
  const certificates = {
    NODE_EXTRA_CA_CERTS: file('localhost.cert.pem'),
    SSL_CERT_FILE: file('localhost.cert.pem'),
    NODE_TLS_REJECT_UNAUTHORIZED: '0',
    NODE_OPTIONS: '--use-openssl-ca --no-warnings',
  };
  const proxies = { NODE_USE_ENV_PROXY: '1', HTTPS_PROXY: `http://127.0.0.1:${proxy.port}`, NO_PROXY: '' };
  const ask = (env: object) => said([file('../../leaks/environment-child.ts'), `https://localhost:${port}/`], env);

  const trusted = await ask(certificates);
  assert.match(trusted[0]!, /certificate/);
  assert.equal(trusted[1], '200'); // the environment is in force: Node's own client believes it
  assert.equal(proxy.connections(), 0);

  const sent = await ask({ ...certificates, ...proxies });
  assert.match(sent[0]!, /certificate/);
  assert.equal(proxy.connections(), 1); // of Node's own client
});

function said(args: readonly string[], env: object): Promise<string[]> {
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.on('data', (chunk) => {
    text += chunk;
  });
  return new Promise((resolve) => child.on('close', () => resolve(text.split('\n'))));
}
