/** ARN formats of the services that are served: https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html */
const TEMPLATES: readonly (readonly [pattern: RegExp, template: string])[] = [
  [/^s3:(ListAllMyBuckets|CreateJob|.*AccountPublicAccessBlock)$/i, '*'],
  [
    /^s3:(Get|Put|Delete|Restore|Abort|List)[a-z]*(Object|MultipartUploadParts)[a-z]*$/i,
    'arn:${Partition}:s3:::${BucketName}/${KeyName}',
  ],
  [
    /^s3:AbortMultipartUpload$/i,
    'arn:${Partition}:s3:::${BucketName}/${KeyName}',
  ],
  [/^s3:/i, 'arn:${Partition}:s3:::${BucketName}'],
  [/^dynamodb:(ListTables|DescribeLimits)$/i, '*'],
  [
    /^dynamodb:/i,
    'arn:${Partition}:dynamodb:${Region}:${Account}:table/${TableName}',
  ],
  [
    /^(sts:AssumeRole.*|iam:(PassRole|.*Role.*))$/i,
    'arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}',
  ],
  [/^eks:(ListClusters|CreateCluster)$/i, '*'],
  [
    /^eks:/i,
    'arn:${Partition}:eks:${Region}:${Account}:cluster/${ClusterName}',
  ],
];

/** What an answer about several resources calls the resource: the format of the action's ARNs, `*` where none is known. */
export function arnTemplate(action: string): string {
  return TEMPLATES.find(([pattern]) => pattern.test(action))?.[1] ?? '*';
}
