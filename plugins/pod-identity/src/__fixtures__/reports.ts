import type { ServiceAccountAccess } from 'backstage-plugin-pod-identity-common';
import { reference } from './clusters';
import { makeAccess, makeAssociation } from './make';
import { scopedAccess } from './scopedAccess';

const roleArn = 'arn:aws:iam::111122223333:role/reports-ref';

/** Two service accounts: one as it should be, one whose role may not be read. */
export const reports: ServiceAccountAccess[] = [
  scopedAccess('data', 'reports', 'data-lake-111122223333', 'reports'),
  makeAccess(
    'data',
    'reports',
    {
      association: makeAssociation('data', 'reports', roleArn, {}, reference),
      failures: [
        {
          what: 'role',
          name: `role ${roleArn}`,
          reason: 'forbidden',
          message:
            'IAM refuses iam:GetRole on the role reports-ref to the portal.',
          advice:
            'Ask the platform team to give the portal iam:GetRole on this role.',
        },
        {
          what: 'agent',
          name: 'add-on eks-pod-identity-agent of cluster eks-ref-nw-1',
          reason: 'throttled',
          message: 'EKS asked to wait before describing the add-on.',
          advice: 'Refresh in a minute.',
        },
      ],
    },
    reference,
  ),
];
