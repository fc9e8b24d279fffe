import type { Field } from '../../../document';
import { parseRoleArn } from '../../../platform/arns';
import type { SeedAccountPlace } from '../../../seed/SeedPlace';

/** The ARN of a role, called by it or, where the account has it, by its name. */
export function readRoleArn(field: Field, place: SeedAccountPlace): string {
  const text = field.text();
  if (parseRoleArn(text)) {
    return text;
  }
  return (
    place.account.role(text)?.arn ??
    field.fail(
      `there is no role ${text} in account ${place.accountId}; one that does not exist must be given by its ARN`,
    )
  );
}
