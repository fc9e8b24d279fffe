import {
  readingOf,
  type ServiceAccountAccess,
} from 'backstage-plugin-pod-identity-common';
import { makeAccess, makeAssociation, makeFinding } from './make';

const roleArn = 'arn:aws:iam::111122223333:role/data/fraud-scorer';

/** The association names a role that was deleted. */
export const fraudScorer: ServiceAccountAccess = makeAccess(
  'data',
  'fraud-scorer',
  {
    status: 'role-gone',
    association: readingOf(makeAssociation('data', 'fraud-scorer', roleArn)),
    findings: [
      makeFinding({
        rule: 'association-role-missing',
        severity: 'error',
        message:
          'The association a-9njhzqfeyqt1kmxab of data/fraud-scorer leads to a role that does not exist.',
        advice:
          'Create the role, or update the association; then recreate the pods.',
        subject: { kind: 'association' },
      }),
    ],
  },
);
