import { checkText } from '../constraints';
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

const POLICY_ARN =
  /^arn:[^:]+:iam::(\d{12}|aws):policy\/(?:[!-9;-~]+\/)?[\w+=,.@-]+$/;

const PROVIDER_ARN = /^arn:[^:]+:iam::\d{12}:oidc-provider\/.+$/;

function checkArn(member: string, arn: string | undefined, form: RegExp) {
  const text = checkText(member, arn, { min: 20, max: 2048 });
  if (!form.test(text)) {
    throw iamError('InvalidInputException', `ARN ${text} is not valid.`);
  }
  return text;
}

export function checkPolicyArn(arn: string | undefined): string {
  return checkArn('policyArn', arn, POLICY_ARN);
}

export function checkProviderArn(arn: string | undefined): string {
  return checkArn('openIDConnectProviderArn', arn, PROVIDER_ARN);
}

/** A path, `/` where none is given. */
export function checkPath(path: string | undefined): string {
  return checkText('path', path ?? '/', {
    min: 1,
    max: 512,
    pattern: /\/|\/[\u0021-\u007E]+\//,
    patternMessage:
      'The specified value for path is invalid. It must begin and end with / and contain only alphanumeric characters and/or / characters.',
  });
}
