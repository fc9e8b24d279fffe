import { sessionVariables } from '../subject/names/sessionVariables';
import type { AccessIntent, S3ByTagsIntent, S3PrefixIntent } from '../model';

/** A statement as it is written; members in the order in which people read them. */
export interface WrittenStatement {
  Sid: string;
  Effect: 'Allow';
  Action: string | string[];
  Resource: string;
  Condition?: Record<string, Record<string, string>>;
}

/** What each access to objects allows. */
export const objectActions = {
  read: 's3:GetObject',
  write: 's3:PutObject',
  delete: 's3:DeleteObject',
} as const;

/** The document of an intent. `partition` is that of the ARNs: `aws`, `aws-cn`, `aws-us-gov`. */
export function writeIntent(
  intent: AccessIntent,
  partition: string,
): { Version: '2012-10-17'; Statement: WrittenStatement[] } {
  const bucketArn = `arn:${partition}:s3:::${intent.bucket}`;
  return {
    Version: '2012-10-17',
    Statement:
      intent.kind === 's3-prefix'
        ? writePrefix(intent, bucketArn)
        : [writeByTags(intent, bucketArn)],
  };
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/tagging-and-policies.html */
function writeByTags(
  { tags }: S3ByTagsIntent,
  bucketArn: string,
): WrittenStatement {
  const wanted = Object.entries(tags).map(([key, source]) => [
    `s3:ExistingObjectTag/${key}`,
    source.from === 'literal' ? source.value : sessionVariables[source.from],
  ]);
  return {
    Sid: 'ReadObjectsByTags',
    Effect: 'Allow',
    Action: ['s3:GetObject', 's3:GetObjectTagging'],
    Resource: `${bucketArn}/*`,
    Condition: { StringEquals: Object.fromEntries(wanted) },
  };
}

/** Whoever lists below a prefix asks for it with its slash, which the pattern takes in. */
function writePrefix(
  { prefix, access }: S3PrefixIntent,
  bucketArn: string,
): WrittenStatement[] {
  const list: WrittenStatement = {
    Sid: 'ListPrefix',
    Effect: 'Allow',
    Action: 's3:ListBucket',
    Resource: bucketArn,
    Condition: { StringLike: { 's3:prefix': `${prefix}/*` } },
  };
  const actions = Object.entries(objectActions).flatMap(([one, action]) =>
    access.includes(one as keyof typeof objectActions) ? [action] : [],
  );
  const objects: WrittenStatement = {
    Sid: 'UseObjectsOfPrefix',
    Effect: 'Allow',
    Action: actions,
    Resource: `${bucketArn}/${prefix}/*`,
  };
  return [
    ...(access.includes('list') ? [list] : []),
    ...(actions.length ? [objects] : []),
  ];
}
