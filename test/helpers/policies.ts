import type { NetworkPolicies } from '../../src/capture/policies.ts';
import type { NetworkPolicy } from '../../src/capture/policy.ts';

/** Every host the same way. */
export const onePolicy = (policy: NetworkPolicy): NetworkPolicies => ({
  usual: policy,
  sources: new Map(),
  secret: new Uint8Array(16),
});
