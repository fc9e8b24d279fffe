import { parseArn } from 'iam-policy';

/** The account that an ARN names, such as that of a role; empty where it names none. */
export function accountOf(arn: string): string {
  return parseArn(arn)?.accountId ?? '';
}
