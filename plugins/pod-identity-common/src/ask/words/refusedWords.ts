import type { DecideAccessInput } from '../DecideAccessInput';
import type { Refusal } from '../judge/refusalOf';
import { s3PlaceOf } from '../../services/s3/place';

/** Why S3 refuses whatever policies say; a clause. */
export function refusedWords(
  refusal: Refusal,
  { question, resource }: DecideAccessInput,
): string {
  const { bucket } = s3PlaceOf(question.resource) ?? {};
  return refusal === 'public-access-block'
    ? `S3 Block Public Access keeps other accounts from bucket ${bucket}, because its policy is public`
    : `S3 lets nobody but account ${resource.accountId}, which owns bucket ${bucket}, call ${question.action.name}`;
}

/** What would have to be otherwise. */
export function refusedAdvice(refusal: Refusal): string {
  return refusal === 'public-access-block'
    ? 'Whoever owns the bucket can name in its policy who is let in, so that it is not public.'
    : 'A role of the account that owns the bucket could do it.';
}
