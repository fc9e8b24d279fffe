import type { NamedPolicy } from 'iam-policy';
import { namedPolicy } from '../../platform/authorization';
import type { BucketRecord } from './store';

/** The policy of a bucket, as far as there is one; or only what it denies, where it does not give anything. */
export function bucketPolicies(
  { name, policy }: BucketRecord,
  arn: string,
  only?: 'denials',
): NamedPolicy[] {
  const text = only && policy !== undefined ? denialsOf(policy) : policy;
  return text === undefined
    ? []
    : [namedPolicy(`policy of bucket ${name}`, text, arn)];
}

function denialsOf(policy: string): string | undefined {
  const document = JSON.parse(policy);
  const Statement = [document.Statement]
    .flat()
    .filter(({ Effect }) => Effect === 'Deny');
  return Statement.length
    ? JSON.stringify({ ...document, Statement })
    : undefined;
}
