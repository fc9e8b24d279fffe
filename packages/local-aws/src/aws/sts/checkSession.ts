import type { AssumeRoleRequest } from '@aws-sdk/client-sts';
import { policySize } from 'iam-policy';
import {
  checkNumber,
  checkText,
  validationError,
} from '../../platform/constraints';
import {
  defaultDocument,
  type IamAccount,
  type RoleRecord,
} from '../../platform/identity';
import type { Caller } from '../../platform/types';
import { AwsError } from '../../wire/types';
import { checkDocument } from '../iam/documents';

const CHAINED_SECONDS = 3600;

/** How long a session may last: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
export function checkDuration(
  caller: Caller,
  role: RoleRecord,
  asked: number | undefined,
): number {
  const seconds = checkNumber('durationSeconds', asked ?? 3600, {
    min: 900,
    max: 43200,
  });
  const found = `Value '${seconds}' at 'durationSeconds'`;
  if (caller.kind === 'session' && seconds > CHAINED_SECONDS) {
    throw validationError(
      found,
      '',
      'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining',
    );
  }
  if (seconds > role.maxSessionDuration) {
    throw validationError(
      found,
      '',
      'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
    );
  }
  return seconds;
}

export function checkRoleArn(arn: string | undefined): string {
  return checkText('roleArn', arn, { min: 20, max: 2048 });
}

export function checkSessionName(name: string | undefined): string {
  return checkText('roleSessionName', name, {
    min: 2,
    max: 64,
    pattern: /[\w+=,.@-]*/,
  });
}

const MAX_SIZE = 2048;

function managedDocument(account: IamAccount, arn: string): string {
  const policy = account.policy(arn);
  if (!policy) {
    throw new AwsError('NoSuchEntity', `Policy ${arn} was not found.`, {
      status: 404,
    });
  }
  return defaultDocument(policy);
}

/** Session policies of a request: one document, and managed policies by ARN. */
export function checkSessionPolicies(
  account: IamAccount,
  input: Pick<AssumeRoleRequest, 'Policy' | 'PolicyArns'>,
): string[] {
  const managed = (input.PolicyArns ?? []).map(({ arn = '' }) =>
    managedDocument(account, arn),
  );
  if (input.Policy === undefined) {
    return managed;
  }
  const own = checkDocument(input.Policy, { kind: 'session' });
  const size = policySize(own);
  if (size > MAX_SIZE) {
    const percent = Math.ceil((size / MAX_SIZE) * 100);
    throw new AwsError(
      'PackedPolicyTooLargeException',
      `Packed policy consumes ${percent}% of allotted space, please use smaller policy.`,
    );
  }
  return [own, ...managed];
}

/** Characters that make 100 percent. AWS packs, and does not tell how; here nothing is packed. */
const SPACE = 2048;

/**
 * How much of the allotted space the policies and tags of a session take, in percent; undefined without either. Tags that are
 * inherited count as well: https://github.com/aws/containers-roadmap/issues/2413
 */
export function packedPolicySize(
  input: Pick<AssumeRoleRequest, 'Policy' | 'PolicyArns'>,
  tags: Readonly<Record<string, string>>,
): number | undefined {
  const { Policy = '', PolicyArns = [] } = input;
  const arns = PolicyArns.map(({ arn = '' }) => arn);
  const text = [Policy, ...arns, ...Object.entries(tags).flat()].join('');
  return text === ''
    ? undefined
    : Math.min(100, Math.ceil((text.length / SPACE) * 100));
}
