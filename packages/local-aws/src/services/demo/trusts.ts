import type { DemoDocument } from './DemoCompany';

/** A trust policy for EKS Pod Identity with the conditions given, one statement for each; none = one without condition. */
export function podIdentityTrust(...conditions: object[]): DemoDocument {
  const statement = {
    Effect: 'Allow',
    Principal: { Service: 'pods.eks.amazonaws.com' },
    Action: ['sts:AssumeRole', 'sts:TagSession'],
  };
  return {
    Version: '2012-10-17',
    Statement:
      conditions.length === 0
        ? [statement]
        : conditions.map(Condition => ({ ...statement, Condition })),
  };
}

/** A trust policy for a service of AWS. */
export function serviceTrust(service: string): DemoDocument {
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Service: service },
        Action: 'sts:AssumeRole',
      },
    ],
  };
}
