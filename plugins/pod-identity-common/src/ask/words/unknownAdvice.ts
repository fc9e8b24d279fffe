import { contentKeyUseOf } from '../../services/s3/kms';
import { listOf } from '../../words/listOf';
import { afterPrefix } from '../../subject/session/tagKnowledge';
import type { DecideAccessInput } from '../DecideAccessInput';
import type { Judged } from '../judge/Judged';
import { configAdvice } from './configAdvice';
import { refusedAdvice } from './refusedWords';

/** How to find out. */
export function unknownAdvice(
  judged: Judged,
  input: DecideAccessInput,
): string | undefined {
  const { failures = [] } = input;
  switch (judged.cause) {
    case 'resource-unsaid':
      return 'Name the resource in the question.';
    case 'object-key':
      return keyAdvice(input);
    case 'object-owner':
      return ownerAdvice(input);
    case 'public-access-block':
      return refusedAdvice(judged.cause);
    case 'object-lock':
      return 'Ask S3 whether the bucket keeps versions under MFA delete, and whether the version is locked.';
    default:
      break;
  }
  const missing = judged.permissions?.decision.missing ?? [];
  const keys = missing.filter(({ kind }) => kind === 'key');
  const isObjectTag = ({ name }: { name: string }) =>
    afterPrefix(name, 's3:ExistingObjectTag/') !== undefined;
  if (keys.some(isObjectTag)) {
    return 'Give the tags of the object in the question.';
  }
  if (failures.length) {
    return failures[0].advice;
  }
  const said = configAdvice(missing, input);
  if (said) {
    return said;
  }
  const askable = keys.filter(({ name }) => name !== 'aws:ResourceAccount');
  return askable.length
    ? `Give ${listOf(askable.map(({ name }) => name))} in the question.`
    : undefined;
}

function keyAdvice({
  question,
  resource: { encryption },
  failures = [],
}: DecideAccessInput): string | undefined {
  return encryption?.state === 'unread'
    ? encryption.advice ?? failures[0]?.advice
    : `Check that the policy of the key and the role allow ${
        question.action.s3 ? contentKeyUseOf(question.action.s3) : 'kms:Decrypt'
      } on it.`;
}

function ownerAdvice({
  resource: { ownership },
  failures = [],
}: DecideAccessInput): string | undefined {
  return ownership?.state === 'unread'
    ? ownership.advice ?? failures[0]?.advice
    : 'Whoever owns the bucket can make all of its objects its own, by the Object Ownership BucketOwnerEnforced.';
}
