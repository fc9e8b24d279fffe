/** A policy document, as a person would write it. */
export interface DemoDocument {
  Version: '2012-10-17' | '2008-10-17';
  Statement: object[];
}

/** A permission policy of these statements. */
export function allow(...statements: object[]): DemoDocument {
  return {
    Version: '2012-10-17',
    Statement: statements.map(statement => ({ Effect: 'Allow', ...statement })),
  };
}

/** A trust policy for EKS Pod Identity, with a condition or without. */
export function podIdentityTrust(condition?: object): DemoDocument {
  return allow({
    Principal: { Service: 'pods.eks.amazonaws.com' },
    Action: ['sts:AssumeRole', 'sts:TagSession'],
    ...(condition ? { Condition: condition } : {}),
  });
}

/** A trust policy for a service of AWS. */
export function serviceTrust(service: string): DemoDocument {
  return allow({ Principal: { Service: service }, Action: 'sts:AssumeRole' });
}
