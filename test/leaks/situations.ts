/** Every hostile situation, made of a few lists: how the way is set, what fails or tempts, what is asked for. */
import { directSituations } from './direct-situations.ts';
import { proxiedSituations } from './proxied-situations.ts';
import type { Situation } from './situation.ts';
import type { Ports } from './world.ts';

export const situations = (ports: Ports): Situation[] =>
  [...proxiedSituations(ports), ...directSituations(ports)].map(patient);

/** What is to arrive has time to, also on a busy machine. */
const patient = (situation: Situation): Situation => {
  const { request } = situation;
  const limits = { ...request.limits, milliseconds: 20_000 };
  return situation.expect === 'ok' ? { ...situation, request: { ...request, limits } } : situation;
};
