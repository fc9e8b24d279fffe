import type { DecideAccessInput } from '../DecideAccessInput';
import { s3PlaceOf } from '../question/readResource';

/** That a bucket lets in no other account; a clause. */
export function restrictedWords({ question }: DecideAccessInput): string {
  return `S3 Block Public Access keeps other accounts from bucket ${
    s3PlaceOf(question.resource)?.bucket
  }, because its policy is public`;
}
