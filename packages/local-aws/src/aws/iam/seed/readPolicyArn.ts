import type { Field } from '../../../document';
import type { SeedAccountPlace } from '../../../seed/SeedPlace';

/** The ARN of a policy that is there, called by its ARN or, for one of the account's own, by its name. */
export function readPolicyArn(field: Field, place: SeedAccountPlace): string {
  const text = field.text();
  const { account } = place;
  const arn = text.startsWith('arn:')
    ? text
    : account.policies().find(({ policyName }) => policyName === text)?.arn;
  if (arn !== undefined && account.policy(arn)) {
    return arn;
  }
  return field.fail(
    `there is no policy ${text}; add it to the policies of the account. Of those that AWS manages only some are known here`,
  );
}
