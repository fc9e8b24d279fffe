import type { ServiceAccountAccess } from 'backstage-plugin-pod-identity-common';
import { makeAccess, makeAssociation } from './make';

const roleArn = 'arn:aws:iam::111122223333:role/data/fraud-scorer';

/** The association names a role that was deleted. */
export const fraudScorer: ServiceAccountAccess = makeAccess(
  'data',
  'fraud-scorer',
  {
    association: makeAssociation('data', 'fraud-scorer', roleArn),
    failures: [
      {
        what: 'role',
        name: `role ${roleArn}`,
        reason: 'not-found',
        message:
          'The association of data/fraud-scorer names the role fraud-scorer, which does not exist in account 111122223333.',
        advice: 'Create the role again, or point the association at another.',
      },
    ],
    findings: [
      {
        rule: 'association-role-missing',
        severity: 'error',
        message:
          'The association a-9njhzqfeyqt1kmxab of data/fraud-scorer leads to a role that does not exist.',
        advice:
          'Create the role, or update the association; then recreate the pods.',
        subject: { kind: 'association' },
      },
    ],
  },
);
