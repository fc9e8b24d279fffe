import {
  readingOf,
  type ServiceAccountAccess,
  type Unread,
} from 'backstage-plugin-pod-identity-common';
import { reference } from './clusters';
import { makeAccess, makeAssociation } from './make';
import { scopedAccess } from './scopedAccess';

const roleArn = 'arn:aws:iam::111122223333:role/reports-ref';

const forbidden = {
  cause: 'forbidden',
  reason: 'IAM refuses iam:GetRole on the role reports-ref to the portal.',
  advice: 'Ask the platform team to give the portal iam:GetRole on this role.',
} satisfies Omit<Unread, 'state'>;

/** Two service accounts: one as it should be, one whose role may not be read. */
export const reports: ServiceAccountAccess[] = [
  scopedAccess('data', 'reports', 'data-lake-111122223333', 'reports'),
  makeAccess(
    'data',
    'reports',
    {
      status: 'role-unread',
      association: readingOf(
        makeAssociation('data', 'reports', roleArn, {}, reference),
      ),
      role: { state: 'unread', ...forbidden },
      failures: [
        {
          subject: { kind: 'role', name: `role ${roleArn}` },
          ...forbidden,
        },
        {
          subject: {
            kind: 'agent',
            name: 'add-on eks-pod-identity-agent of cluster eks-ref-nw-1',
          },
          cause: 'throttled',
          reason: 'EKS asked to wait before describing the add-on.',
          advice: 'Refresh in a minute.',
        },
      ],
    },
    reference,
  ),
];
