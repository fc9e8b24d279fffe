/** A trust policy for Pod Identity with these conditions. */
export function podTrust(
  condition?: object,
  action: string | string[] = ['sts:AssumeRole', 'sts:TagSession'],
) {
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'AllowEksAuthToAssumeRoleForPodIdentity',
        Effect: 'Allow',
        Principal: { Service: 'pods.eks.amazonaws.com' },
        Action: action,
        ...(condition ? { Condition: condition } : {}),
      },
    ],
  };
}

export const podTrustSid = 'AllowEksAuthToAssumeRoleForPodIdentity';
