/** Policy documents of the tests, as JSON text. */
function policy(...statements: object[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: statements });
}

/** The trust policy of a cluster's role. */
export const CLUSTER_TRUST = policy({
  Effect: 'Allow',
  Principal: { Service: 'eks.amazonaws.com' },
  Action: 'sts:AssumeRole',
});

/** Who may assume a role: pods, where no other principal is given. */
export function trust(
  principal: object = { Service: 'pods.eks.amazonaws.com' },
): string {
  return policy({
    Effect: 'Allow',
    Principal: principal,
    Action: ['sts:AssumeRole', 'sts:TagSession'],
  });
}

/** What a role may do. */
export function permit(
  action: string | string[],
  resource: string | string[] = '*',
  condition?: object,
): string {
  return policy({
    Effect: 'Allow',
    Action: action,
    Resource: resource,
    ...(condition ? { Condition: condition } : {}),
  });
}
