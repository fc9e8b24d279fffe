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
import { isFailure, type AwsGateway, type CallOptions } from '../../aws';
import type { ClusterConfig } from '../../config';
import type { Work } from './carryOut';
import { patiently, type Patience } from './patiently';

/** A policy that is there for good is found at once; one that is not told of soon is a matter for people. */
const BRIEFLY: Patience = { totalMs: 2_000, firstMs: 100 };

/** The making of one role. */
export function roleWork(
  aws: AwsGateway,
  target: ClusterConfig,
  request: RoleRequest,
  call: CallOptions,
): Work<Role | undefined> {
  const name = roleNameFor(request.serviceAccount);
  return {
    observe: () =>
      patiently(() => readWhole(aws, target, name, call), {
        patience: BRIEFLY,
        signal: call.signal,
        // Another replica has deleted a policy since it was listed, or IAM does not know it everywhere yet.
        waitsFor: outcome =>
          outcome.status === 'rejected' &&
          isFailure(outcome.reason, 'not-found'),
      }),
    plan: observed => planRole(request, observed),
    apply: (step, plan) =>
      applyStep(step, plan, { aws, target, request, name, call }),
  };
}

/** A plan from part of a role would write over what was not seen. */
async function readWhole(
  aws: AwsGateway,
  target: ClusterConfig,
  name: string,
  call: CallOptions,
): Promise<Role | undefined> {
  const reading = await aws.readRole(target, name, call);
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
    target,
    request,
    name,
    call,
  }: {
    aws: AwsGateway;
    target: ClusterConfig;
    request: RoleRequest;
    name: string;
    call: CallOptions;
  },
): Promise<void> {
  const { serviceAccount, cluster, owner } = request;
  const trustPolicy = writeTrustPolicy(serviceAccount, cluster);
  const tags = ownershipTags(serviceAccount, owner);
  switch (step.resource) {
    case 'role':
      return aws.createRole(
        target,
        {
          name,
          path: request.rolePath,
          trustPolicy,
          boundaryArn: request.permissionsBoundaryArn,
          tags,
        },
        call,
      );
    case 'inline-policy':
      return step.action === 'delete'
        ? aws.deleteInlinePolicy(target, name, step.name, call)
        : aws.putInlinePolicy(
            target,
            name,
            { name: step.name, document: step.document! },
            call,
          );
    default:
  }
  // A role is born with its trust policy, boundary and tags, so that it is never without them.
  if (plan.steps.some(s => s.resource === 'role' && s.action === 'create')) {
    return undefined;
  }
  switch (step.resource) {
    case 'trust-policy':
      return aws.updateTrustPolicy(target, name, trustPolicy, call);
    case 'permissions-boundary':
      return aws.putPermissionsBoundary(
        target,
        name,
        request.permissionsBoundaryArn!,
        call,
      );
    case 'role-tags':
      return aws.tagRole(target, name, tags, call);
    default:
      throw new TypeError(`No role has a step for ${step.resource}`);
  }
}
