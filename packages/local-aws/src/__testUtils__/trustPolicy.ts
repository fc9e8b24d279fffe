/** A trust policy for pods, with a condition or without, as JSON text. */
export function podTrust(condition?: object): string {
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Service: 'pods.eks.amazonaws.com' },
        Action: ['sts:AssumeRole', 'sts:TagSession'],
        ...(condition ? { Condition: condition } : {}),
      },
    ],
  });
}

/** A permission policy of these statements, as JSON text. */
export function permissions(...statements: object[]): string {
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: statements.map(statement => ({
      Effect: 'Allow',
      ...statement,
    })),
  });
}
