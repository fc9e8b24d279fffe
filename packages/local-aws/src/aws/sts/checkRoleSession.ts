import { checkText } from '../../platform/constraints';

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
