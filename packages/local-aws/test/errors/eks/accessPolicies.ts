import { NO_SOURCE, type ErrorCase, type ErrorCases } from '../kit';
import { entry, entryOfNodes, noEntry, wrongMode } from './entryCases';
import { ADMIN_POLICY } from './fixture';
import { noCluster } from './noCluster';

const noPolicy: ErrorCase = {
  error: 'ResourceNotFoundException',
  when: 'there is no such access policy',
  input: {
    ...entry,
    policyArn: `${ADMIN_POLICY}2`,
    accessScope: { type: 'cluster' },
  },
  message: 'The specified policyArn could not be found.',
  source: NO_SOURCE,
};

const policy = { policyArn: ADMIN_POLICY, accessScope: { type: 'cluster' } };

/** Errors of access policies. */
export const accessPolicyErrors: ErrorCases = {
  AssociateAccessPolicy: [
    noCluster(policy),
    wrongMode(policy),
    noEntry(policy),
    noPolicy,
    entryOfNodes(policy),
    {
      error: 'InvalidParameterException',
      when: 'a scope of namespaces names none',
      input: {
        ...entry,
        policyArn: ADMIN_POLICY,
        accessScope: { type: 'namespace' },
      },
      message:
        'At least one namespace must be specified for an access scope of type namespace.',
      source: NO_SOURCE,
    },
  ],
  DisassociateAccessPolicy: [
    noCluster(policy),
    wrongMode(policy),
    noEntry(policy),
    noPolicy,
  ],
  ListAssociatedAccessPolicies: [noCluster(), wrongMode(), noEntry()],
};
