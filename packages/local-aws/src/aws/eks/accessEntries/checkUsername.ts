import { invalidParameter } from '../eksErrors';

const RESERVED = ['system:', 'eks:', 'aws:', 'amazon:', 'iam:'];

/** A chosen username: https://docs.aws.amazon.com/eks/latest/userguide/creating-access-entries.html */
export function checkUsername(username: string): string {
  const prefix = RESERVED.find(each => username.startsWith(each));
  if (prefix !== undefined) {
    throw invalidParameter(`The username must not begin with ${prefix}`);
  }
  const session = username.indexOf('{{SessionName}}');
  if (session >= 0 && !username.slice(0, session).includes(':')) {
    throw invalidParameter(
      'The username must contain a colon before {{SessionName}}.',
    );
  }
  return username;
}

/** The username of a standard entry where none is chosen. The role's path is not in it. */
export function defaultUsername(principalArn: string): string {
  const role = /^arn:([^:]+):iam::(\d{12}):role\/(?:.*\/)?([^/]+)$/.exec(
    principalArn,
  );
  return role
    ? `arn:${role[1]}:sts::${role[2]}:assumed-role/${role[3]}/{{SessionName}}`
    : principalArn;
}
