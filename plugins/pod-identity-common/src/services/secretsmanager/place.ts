import { parseArn } from 'iam-policy';
import type { ServicePlace } from '../AwsService';

/**
 * A secret of Secrets Manager.
 *
 * @public
 */
export interface SecretPlace extends ServicePlace {
  /** Without the six characters that AWS puts behind it. */
  name: string;
  policy: { name: string; arn: string };
  accountId: string;
  region: string;
}

/**
 * The secret that an ARN names with the six characters at its end; undefined for an ARN of anything else.
 *
 * @public
 */
export function secretPlaceOf(arn: string): SecretPlace | undefined {
  const { service, region, accountId, resource = '' } = parseArn(arn) ?? {};
  const [, name] =
    /^secret:([\w/+=.@-]{1,512})-[A-Za-z0-9]{6}$/.exec(resource) ?? [];
  return service === 'secretsmanager' && region && accountId && name
    ? {
        level: 'secret',
        words: `secret ${name}`,
        name,
        policy: { name: `secret policy of ${name}`, arn },
        accountId,
        region,
      }
    : undefined;
}
