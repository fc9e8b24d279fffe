import { evaluate, parsePolicy, type PolicyDocument } from 'iam-policy';
import { parseRoleArn } from '../../platform/arns';
import { authorize, LAYERS_OF_NO_CONCERN } from '../../platform/authorization';
import type { Call } from '../../platform/call';
import { iamAccounts, type RoleRecord } from '../../platform/identity';
import { AwsError } from '../../wire/types';
import { invalidParameter } from './eksErrors';

const ABSENT = { state: 'absent' } as const;

/** The document as it would stand if every condition of an Allow held, and no Deny had one that does. */
function withoutConditions(document: PolicyDocument): PolicyDocument {
  return {
    ...document,
    statements: document.statements
      .filter(
        ({ effect, conditions }) => effect === 'Allow' || !conditions.length,
      )
      .map(statement => ({ ...statement, conditions: [] })),
  };
}

/**
 * Whether EKS takes a role: its trust policy must let the service do these actions. That is known to be checked; that conditions are
 * checked as well is not, and a role narrowed to other namespaces is refused when a pod asks for credentials. So conditions do not
 * count here.
 */
function trustsService(
  role: Pick<RoleRecord, 'arn' | 'trustPolicy'>,
  { service, actions }: { service: string; actions: readonly string[] },
): boolean {
  const { document } = parsePolicy(role.trustPolicy);
  if (!document) {
    return false;
  }
  return actions.every(
    action =>
      evaluate(
        {
          principal: { id: service, type: 'Service' },
          action,
          resource: role.arn,
          resourceAccountId: role.arn.split(':')[4],
          context: { values: {} },
        },
        {
          ...LAYERS_OF_NO_CONCERN,
          identity: ABSENT,
          boundary: ABSENT,
          session: ABSENT,
          trust: {
            state: 'read',
            policies: [
              { name: 'trust policy', document: withoutConditions(document) },
            ],
          },
        },
      ).outcome === 'allowed',
  );
}

/** What a role is passed to EKS for. */
interface Purpose {
  /** The service that is to assume the role: `pods.eks.amazonaws.com`. */
  service: string;
  /** What the trust policy must let the service do. */
  trusted: readonly string[];
  /** What the caller needs besides iam:PassRole. */
  needed: readonly string[];
  /** What is said of a role that does not exist, and of one that does not trust the service. */
  refusals: (roleArn: string) => Record<'absent' | 'untrusting', string>;
}

const POD_IDENTITY: Purpose = {
  service: 'pods.eks.amazonaws.com',
  trusted: ['sts:AssumeRole', 'sts:TagSession'],
  needed: ['iam:GetRole'],
  refusals: () => ({
    absent: 'Role provided in the request does not exist.',
    untrusting: 'Trust policy of the role provided is invalid.',
  }),
};

/** The words are those that clients show: https://github.com/terraform-aws-modules/terraform-aws-eks/issues/2406 */
const CLUSTER: Purpose = {
  service: 'eks.amazonaws.com',
  trusted: ['sts:AssumeRole'],
  needed: [],
  refusals: roleArn => {
    const refusal = `Role with arn: ${roleArn}, could not be assumed because it does not exist or the trusted entity is not correct`;
    return { absent: refusal, untrusting: refusal };
  },
};

function crossAccount(): AwsError {
  return new AwsError(
    'AccessDeniedException',
    'Cross-account pass role is not allowed.',
    { status: 403 },
  );
}

/**
 * A role that is passed to EKS. The caller must be allowed to pass it. A role that is not named is none of the account either:
 * https://github.com/eksctl-io/eksctl/issues/8718
 */
function checkPassedRole(
  call: Call,
  roleArn: string,
  { service, trusted, needed, refusals }: Purpose,
): string {
  const parts = parseRoleArn(roleArn);
  if (roleArn === '') {
    throw crossAccount();
  }
  if (!parts) {
    throw invalidParameter(`Invalid role ARN: ${roleArn}`);
  }
  if (
    parts.accountId !== call.accountId ||
    parts.partition !== call.partition
  ) {
    throw crossAccount();
  }
  authorize(call, {
    action: 'iam:PassRole',
    resource: roleArn,
    keys: { 'iam:PassedToService': service },
  });
  needed.forEach(action => authorize(call, { action, resource: roleArn }));
  const role = iamAccounts.of(call.state, call).roleByArn(roleArn);
  const visibleAt =
    (role?.createDate.getTime() ?? 0) + call.state.propagation.roleMs;
  if (!role || visibleAt > call.now.getTime()) {
    throw invalidParameter(refusals(roleArn).absent);
  }
  if (!trustsService(role, { service, actions: trusted })) {
    throw invalidParameter(refusals(roleArn).untrusting);
  }
  return roleArn;
}

/** A role that is to be associated: https://docs.aws.amazon.com/eks/latest/APIReference/API_CreatePodIdentityAssociation.html */
export function checkPodRole(call: Call, roleArn: string = ''): string {
  return checkPassedRole(call, roleArn, POD_IDENTITY);
}

/** The role of a new cluster: https://docs.aws.amazon.com/eks/latest/userguide/cluster-iam-role.html */
export function checkClusterRole(call: Call, roleArn: string = ''): string {
  return checkPassedRole(call, roleArn, CLUSTER);
}
