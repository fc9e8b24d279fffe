import { iamError } from '../iamErrors';

/** A user, group or role, as its ARN says. */
export interface EntityArn {
  arn: string;
  accountId: string;
  kind: 'user' | 'group' | 'role';
  /** Without the path. */
  name: string;
}

/** Takes the ARN of an entity apart. Sessions are none: `assumed-role` is refused as AWS does. */
export function parseEntityArn(arn: string): EntityArn {
  const match =
    /^arn:[^:]+:iam::(\d{12}):(user|group|role)\/(?:.*\/)?(.+)$/.exec(arn);
  if (!match) {
    throw iamError(
      'InvalidInputException',
      `Invalid Entity Arn: ${arn} does not clearly define entity type and name.`,
    );
  }
  const [, accountId, kind, name] = match;
  return { arn, accountId, kind: kind as EntityArn['kind'], name };
}
