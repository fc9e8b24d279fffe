import {
  type NamedPolicy,
  parsePolicy,
  type PolicyLayer,
  type PolicyLayers,
} from 'iam-policy';
import { defaultDocument, type IamAccount, type RoleRecord } from '../identity';

/** A stored document for evaluation. What is stored was checked when it came in, so it parses. */
export function namedPolicy(
  name: string,
  text: string,
  arn?: string,
): NamedPolicy {
  const { document, problems } = parsePolicy(text);
  if (!document) {
    throw new Error(
      `The stored policy ${name} cannot be read: ${problems[0]?.message}`,
    );
  }
  return arn === undefined ? { name, document } : { name, arn, document };
}

function managedPolicy(account: IamAccount, arn: string): NamedPolicy[] {
  const policy = account.policy(arn);
  return policy
    ? [namedPolicy(policy.policyName, defaultDocument(policy), arn)]
    : [];
}

function read(policies: readonly NamedPolicy[]): PolicyLayer {
  return { state: 'read', policies };
}

/** The layers that limit a session of a role. */
export function roleLayers(
  account: IamAccount,
  role: RoleRecord,
  sessionPolicies: readonly string[],
): Pick<PolicyLayers, 'identity' | 'boundary' | 'session'> {
  const boundary = role.permissionsBoundaryArn;
  return {
    identity: read([
      ...[...role.inlinePolicies].map(([name, text]) =>
        namedPolicy(name, text),
      ),
      ...[...role.attachedPolicyArns].flatMap(arn =>
        managedPolicy(account, arn),
      ),
    ]),
    boundary:
      boundary === undefined
        ? { state: 'absent' }
        : read(managedPolicy(account, boundary)),
    session:
      sessionPolicies.length === 0
        ? { state: 'absent' }
        : read(
            sessionPolicies.map((text, index) =>
              namedPolicy(`session policy ${index + 1}`, text),
            ),
          ),
  };
}
