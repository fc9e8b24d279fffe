import {
  secretPlaceOf,
  type SecretPlace,
} from 'backstage-plugin-pod-identity-common';
import { keyOf, policyOn } from './facts';
import type { ResourceAdapter } from './ResourceAdapter';

/** Secrets of Secrets Manager. */
export const secretsmanager: ResourceAdapter<SecretPlace> = {
  service: 'secretsmanager',
  places: 'secrets',
  place: secretPlaceOf,
  list: {
    limit: 'secrets',
    of: 'region',
    names: aws => aws.secretsmanager.listSecrets(),
  },
  facts: {
    policy: async ({ policy }, { aws, attempts }) =>
      policyOn(
        policy,
        await attempts.make({ kind: 'policy', ...policy }, () =>
          aws.secretsmanager.readSecretPolicy(policy.arn),
        ),
      ),
    encryption: async ({ name, policy: { arn } }, { aws, attempts }) =>
      keyOf(
        'secret',
        await attempts.make(
          { kind: 'resource', name: `encryption of secret ${name}`, arn },
          () => aws.secretsmanager.readSecretKey(arn),
        ),
      ),
  },
};
