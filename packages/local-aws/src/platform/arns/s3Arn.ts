/** An ARN of a bucket, or of an object in it. S3's ARNs carry neither account nor Region. */
export function s3Arn(
  place: { partition: string },
  bucket: string,
  key?: string,
): string {
  const arn = `arn:${place.partition}:s3:::${bucket}`;
  return key === undefined ? arn : `${arn}/${key}`;
}
