import { matchesWildcard } from 'iam-policy';

/** What an element of Resource takes in of S3: a bucket itself, or the objects of a bucket whose keys match a prefix pattern. */
export type S3Target =
  | { level: 'bucket'; parts: readonly [bucket: string] }
  | { level: 'object'; parts: readonly [bucket: string, prefix: string] };

/**
 * The buckets and objects that a resource takes in; none where it names something else.
 *
 * A `*` also stands for slashes, so that `arn:aws:s3:::team-*` takes in the buckets and all their objects. Wildcards in
 * an ARN stay within their segment, except at the end of the ARN.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
export function s3Targets(resource: string): S3Target[] {
  const name = s3NameOf(resource);
  if (name === undefined) {
    return [];
  }
  const slash = name.indexOf('/');
  const bucket = slash < 0 ? name : name.slice(0, slash);
  const objects = [
    ...(slash < 0 ? [] : [[bucket, name.slice(slash + 1)] as const]),
    ...starSplits(bucket, name),
  ];
  return [
    ...(slash < 0
      ? [{ level: 'bucket' as const, parts: [bucket] as const }]
      : []),
    ...objects
      .filter(([, prefix]) => prefix !== '')
      .map(parts => ({ level: 'object' as const, parts })),
  ];
}

/** Each `*` before the first slash may hold that slash itself: what follows the star is then part of the key. */
function starSplits(
  bucket: string,
  name: string,
): (readonly [bucket: string, prefix: string])[] {
  return [...bucket.matchAll(/\*/g)]
    .map(({ index }) => [name.slice(0, index + 1), name.slice(index)] as const)
    .filter(([, prefix]) => !prefix.startsWith('*/*'));
}

/** The part of an S3 ARN that names bucket and key. */
function s3NameOf(resource: string): string | undefined {
  const [arn, partition, service, region, account, ...rest] =
    resource.split(':');
  if (rest.length) {
    const isS3 =
      arn === 'arn' &&
      partition !== '' &&
      matchesWildcard(service, 's3') &&
      matchesWildcard(region, '') &&
      matchesWildcard(account, '');
    return isS3 ? rest.join(':') : undefined;
  }
  return resource.endsWith('*') && startsLikeS3(resource) ? '*' : undefined;
}

/** Whether a resource that ends early in a star takes in all of S3: `*`, `arn:aws:s3*`. */
function startsLikeS3(resource: string): boolean {
  return ['aws', 'aws-cn', 'aws-us-gov'].some(partition =>
    matchesWildcard(resource, `arn:${partition}:s3:::bucket/key`),
  );
}
