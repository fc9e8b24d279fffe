import { s3PlaceOf } from '../question/readResource';

/** A resource in a sentence: objects and buckets by their address, everything else by its ARN. */
export function resourceWords(arn: string): string {
  const place = s3PlaceOf(arn);
  if (!place) {
    return arn;
  }
  const { bucket, key } = place;
  return key === undefined ? `bucket ${bucket}` : `s3://${bucket}/${key}`;
}
