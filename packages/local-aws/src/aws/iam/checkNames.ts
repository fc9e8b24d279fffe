import type { Call } from '../../platform/call';
import { checkText, validationError } from '../../platform/constraints';
import { iamError } from './iamErrors';

const NAME = /[\w+=,.@-]+/;

function invalidName(member: string): string {
  return `The specified value for ${member} is invalid. It must contain only alphanumeric characters and/or the following: +=,.@_-`;
}

export function checkRoleName(name: string | undefined): string {
  return checkText('roleName', name, {
    min: 1,
    max: 64,
    pattern: NAME,
    patternMessage: invalidName('roleName'),
  });
}

export function checkPolicyName(name: string | undefined): string {
  return checkText('policyName', name, {
    min: 1,
    max: 128,
    pattern: NAME,
    patternMessage: invalidName('policyName'),
  });
}

/** Partition, service, Region and account of every ARN of IAM: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns */
const IAM_ARN = /^arn:([^:]+):iam::(?:\d{12}|aws):./;

const POLICY_ARN =
  /^arn:[^:]+:iam::(\d{12}|aws):policy\/(?:[!-9;-~]+\/)?[\w+=,.@-]+$/;

const PROVIDER_ARN = /^arn:[^:]+:iam::\d{12}:oidc-provider\/.+$/;

/** An ARN as IAM takes it: what is no ARN of IAM at all breaks the request, an ARN of another kind of resource is invalid input. */
function checkArn(
  { partition }: Pick<Call, 'partition'>,
  arn: string | undefined,
  expected: { member: string; form: RegExp },
): string {
  const text = checkText(expected.member, arn, { min: 20, max: 2048 });
  const parts = IAM_ARN.exec(text);
  const invalid = `ARN ${text} is not valid.`;
  if (!parts) {
    throw validationError(text, '', invalid);
  }
  if (parts[1] !== partition) {
    throw validationError(text, '', 'Invalid ARN partition');
  }
  if (!expected.form.test(text)) {
    throw iamError('InvalidInputException', invalid);
  }
  return text;
}

export function checkPolicyArn(call: Call, arn: string | undefined): string {
  return checkArn(call, arn, { member: 'policyArn', form: POLICY_ARN });
}

export function checkProviderArn(call: Call, arn: string | undefined): string {
  return checkArn(call, arn, {
    member: 'openIDConnectProviderArn',
    form: PROVIDER_ARN,
  });
}

const ROLE_PATH = /\/|\/[\u0021-\u007E]+\//;
/** Unlike those of roles, paths of policies have neither asterisks nor most punctuation. */
const POLICY_PATH = /((\/[A-Za-z0-9\.,\+@=_-]+)*)\//;

function pathOf(path: string | undefined, pattern: RegExp): string {
  return checkText('path', path ?? '/', {
    min: 1,
    max: 512,
    pattern,
    patternMessage:
      'The specified value for path is invalid. It must begin and end with / and contain only alphanumeric characters and/or / characters.',
  });
}

/** The path of a role, `/` where none is given. */
export function checkPath(path: string | undefined): string {
  return pathOf(path, ROLE_PATH);
}

/** The path of a managed policy, `/` where none is given. */
export function checkPolicyPath(path: string | undefined): string {
  return pathOf(path, POLICY_PATH);
}

function prefixOf(prefix: string | undefined, pattern: RegExp): string {
  return checkText('pathPrefix', prefix ?? '/', { min: 1, max: 512, pattern });
}

/** How paths of the listed roles begin. It need not end with a slash. */
export function checkPathPrefix(prefix: string | undefined): string {
  return prefixOf(prefix, /\u002F[\u0021-\u007F]*/);
}

/** How paths of the listed policies begin, which is a path itself. */
export function checkPolicyPathPrefix(prefix: string | undefined): string {
  return prefixOf(prefix, POLICY_PATH);
}
