import { parseRoleArn } from '../../platform/arns';
import type { Call, Outcome } from '../../platform/call';
import type { Members, Recipients, UserIdentity } from '../module';

/** Who is told of a session: where the role is of another account, both. */
export function recipients(
  { accountId, operation }: Call,
  input: Members,
  outcome: Outcome,
): Recipients {
  const owner = parseRoleArn(String(input.RoleArn))?.accountId;
  if (owner === undefined || owner === accountId) {
    return { accountId };
  }
  // A token says nothing of an account, so the role's is the only one.
  if (operation === 'AssumeRoleWithWebIdentity') {
    return { accountId: owner };
  }
  // What was refused is nothing that happened to the role.
  return 'error' in outcome ? { accountId } : { accountId, owner };
}

/** The subject of a token of an OpenID Connect provider, as far as its unchecked text says. */
export function webIdentity(input: Members): UserIdentity | undefined {
  try {
    const token = String(input.WebIdentityToken).split('.')[1];
    const payload = Buffer.from(token, 'base64url').toString();
    const subject = String(JSON.parse(payload).sub);
    return {
      username: subject,
      userIdentity: { type: 'WebIdentityUser', userName: subject },
    };
  } catch {
    return undefined;
  }
}
