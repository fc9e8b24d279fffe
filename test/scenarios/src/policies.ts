/** A trust policy for pods that tests these tags of the request; without any, every association in the account may use the role. */
export function trustPolicy(tags?: Record<string, string | string[]>): string {
  const conditions = Object.entries(tags ?? {}).map(([tag, values]) => [
    `aws:RequestTag/${tag}`,
    values,
  ]);
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Service: 'pods.eks.amazonaws.com' },
        Action: ['sts:AssumeRole', 'sts:TagSession'],
        ...(conditions.length
          ? { Condition: { StringEquals: Object.fromEntries(conditions) } }
          : {}),
      },
    ],
  });
}

/** A permission policy by which a pod reads the objects that are tagged with its namespace and service account. */
export const readOwnObjects = JSON.stringify({
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Action: ['s3:ListAllMyBuckets'], Resource: '*' },
    {
      Effect: 'Allow',
      Action: ['s3:GetObject', 's3:GetObjectTagging'],
      Resource: '*',
      Condition: {
        StringEquals: {
          's3:ExistingObjectTag/my-namespace':
            '${aws:PrincipalTag/kubernetes-namespace}',
          's3:ExistingObjectTag/my-service-account':
            '${aws:PrincipalTag/kubernetes-service-account}',
        },
      },
    },
  ],
});
