/** Asks for an address, ours and with Node's own client. Prints the problem, and whether Node's client was sent another way. */
import { fetchPage } from '../../src/capture/fetch-page.ts';
import { direct } from '../../src/capture/policy.ts';
import { onePolicy } from '../helpers/policies.ts';

const address = process.argv[2]!;
const page = await fetchPage(address, onePolicy(direct));
console.log(page.ok ? 'ok' : page.problem.message);
console.log(
  await fetch(address).then(
    (answer) => answer.status,
    (error: Error) => String(error.cause),
  ),
);
