import {
  ownershipTags,
  planRole,
  roleNameFor,
  writeTrustPolicy,
  type Plan,
  type PlanStep,
  type Role,
  type RoleRequest,
} from 'backstage-plugin-pod-identity-common';
import { isFailure, type AwsConnection, type CallOptions } from '../../aws';
import type { Work } from './carryOut';
import { patiently, type Patience } from './patiently';

/** A policy that is there for good is found at once; one that is not told of soon is a matter for people. */
const BRIEFLY: Patience = { totalMs: 2_000, firstMs: 100 };

/** The making of one role. `aws` is as seen from the cluster of its service account. */
export function roleWork(
  aws: Pick<AwsConnection, 'iam'>,
  request: RoleRequest,
  { signal }: CallOptions,
): Work<Role | undefined> {
  const name = roleNameFor(request.serviceAccount);
  return {
    observe: () =>
      patiently(() => readWhole(aws, name), {
        patience: BRIEFLY,
        signal,
        // Another replica has deleted a policy since it was listed, or IAM does not know it everywhere yet.
        waitsFor: outcome =>
          outcome.status === 'rejected' &&
          isFailure(outcome.reason, 'not-found'),
      }),
    plan: observed => planRole(request, observed),
    apply: (step, plan) => applyStep(step, plan, { aws, request, name }),
  };
}

/** A plan from part of a role would write over what was not seen. */
async function readWhole(
  aws: Pick<AwsConnection, 'iam'>,
  name: string,
): Promise<Role | undefined> {
  const reading = await aws.iam.readRole(name);
  const [unread] = reading?.failures ?? [];
  if (unread) {
    throw unread.failure;
  }
  return reading?.role;
}

async function applyStep(
  step: PlanStep,
  plan: Plan,
  {
    aws,
    request,
    name,
  }: { aws: Pick<AwsConnection, 'iam'>; request: RoleRequest; name: string },
): Promise<void> {
  const { serviceAccount, cluster, owner } = request;
  const trustPolicy = writeTrustPolicy(serviceAccount, cluster);
  const tags = ownershipTags(serviceAccount, owner);
  switch (step.resource) {
    case 'role':
      return aws.iam.createRole({
        name,
        path: request.rolePath,
        trustPolicy,
        boundaryArn: request.permissionsBoundaryArn,
        tags,
      });
    case 'inline-policy':
      return step.action === 'delete'
        ? aws.iam.deleteInlinePolicy(name, step.name)
        : aws.iam.putInlinePolicy(name, {
            name: step.name,
            document: step.document!,
          });
    default:
  }
  // A role is born with its trust policy, boundary and tags, so that it is never without them.
  if (plan.steps.some(s => s.resource === 'role' && s.action === 'create')) {
    return undefined;
  }
  switch (step.resource) {
    case 'trust-policy':
      return aws.iam.updateTrustPolicy(name, trustPolicy);
    case 'permissions-boundary':
      return aws.iam.putPermissionsBoundary(
        name,
        request.permissionsBoundaryArn!,
      );
    case 'role-tags':
      return aws.iam.tagRole(name, tags);
    default:
      throw new TypeError(`No role has a step for ${step.resource}`);
  }
}
