import {
  decideAccess,
  prepareDenial,
  readQuestion,
  type DecidedAccess,
  type AskedOfMany,
  type OneOfMany,
  type Subject,
} from 'backstage-plugin-pod-identity-common';
import type { ObjectAsked } from '../fleet/Fleet';

const limits = {
  organizationPolicies: { state: 'absent' },
  vpcEndpointPolicies: { state: 'absent' },
} as const satisfies Omit<OneOfMany, 'who'>;

/** As the portal answers "who can?": most are found to be denied, and the others are decided with all that is said of them. */
export function whoCan(
  askers: readonly Subject[],
  object: ObjectAsked,
): DecidedAccess[] {
  const asked = askedOf(object);
  const isDenied = prepareDenial(asked);
  return askers.flatMap(who => {
    const one = { who, ...limits };
    return isDenied(one) ? [] : [decideAccess({ ...asked, ...one })];
  });
}

/** The same, each decided with all that is said of it. */
export function whoCanByDecideAccess(
  askers: readonly Subject[],
  object: ObjectAsked,
): DecidedAccess[] {
  const asked = askedOf(object);
  return askers
    .map(who => decideAccess({ ...asked, who, ...limits }))
    .filter(({ outcome }) => outcome !== 'denied');
}

function askedOf({ arn, accountId, tags }: ObjectAsked): AskedOfMany {
  return {
    question: readQuestion({ action: 's3:GetObject', resource: arn }, 'aws'),
    resource: {
      accountId,
      policy: { state: 'absent' },
      encryption: { state: 'absent' },
      ownership: { state: 'read', value: 'bucket-owner' },
      tags: { state: 'read', value: tags },
    },
  };
}
