#!/usr/bin/env node
// Starts onrecord with a Node that is new enough. This file must run on any Node from 12 on, so it uses old words only.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const NEEDED = 24;
const here = dirname(fileURLToPath(import.meta.url));

if (Number(process.versions.node.split('.')[0]) >= NEEDED) {
  start();
} else {
  const node = process.env.ONRECORD_RESTARTED ? null : newerNode();
  if (node) restart(node);
  else {
    process.stderr.write(`onrecord: needs Node ${NEEDED} or later; this is ${process.version}\n`);
    process.exitCode = 1;
  }
}

function start() {
  // A checkout has the TypeScript itself, the package what was made of it.
  const typescript = join(here, '../src/cli/run.ts');
  const file = existsSync(typescript) ? typescript : join(here, '../src/cli/run.js');
  import('node:module').then((module) => {
    // Keeps compiled code between runs, which saves much of the time to start. In the person's own folder: code from
    // the shared one for temporary files could be anybody's. Where it cannot, Node does without.
    if (module.enableCompileCache) module.enableCompileCache(join(cacheFolder(), 'onrecord', 'compiled'));
    return import(pathToFileURL(file).href);
  });
}

function cacheFolder() {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  return XDG_CACHE_HOME || LOCALAPPDATA || join(homedir(), '.cache');
}

/** The program of the npm package "node", wherever this package is installed; null if there is none. */
function newerNode() {
  try {
    const require = createRequire(import.meta.url);
    const folder = dirname(require.resolve('node/package.json'));
    const names = ['bin/node', 'bin/node.exe'].map((name) => join(folder, name));
    return names.filter((name) => existsSync(name))[0] || null;
  } catch (_) {
    return null;
  }
}

function restart(node) {
  const env = Object.assign({}, process.env, { ONRECORD_RESTARTED: '1' });
  const args = [fileURLToPath(import.meta.url)].concat(process.argv.slice(2));
  const child = spawn(node, args, { stdio: 'inherit', env: env });
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const pass = (signal) => child.kill(signal);
  for (const name of signals) process.on(name, pass);
  child.on('error', (error) => {
    process.stderr.write(`onrecord: cannot start ${node}: ${error.message}\n`);
    process.exitCode = 1;
  });
  child.on('exit', (code, signal) => {
    for (const name of signals) process.removeListener(name, pass);
    // To end the way the child did, so that a shell sees the signal too.
    if (signal) process.kill(process.pid, signal);
    else process.exitCode = code;
  });
}
