import { randomUUID } from 'node:crypto';
import {
  AccessAdvisorUsageGranularityType,
  type GenerateServiceLastAccessedDetailsRequest,
  type GenerateServiceLastAccessedDetailsResponse,
  type ServiceLastAccessed,
} from '@aws-sdk/client-iam';
import { authorize } from '../../../platform/authorization';
import type { Call } from '../../../platform/call';
import { isManagement } from '../../cloudtrail/event/isManagement';
import { checkChoice, checkText } from '../../../platform/constraints';
import type { ServiceName } from '../../../wire/types';
import { iamError, noSuchPolicy, noSuchRole } from '../iamErrors';
import { defaultDocument, type RoleRecord } from '../../../platform/identity';
import { allowedServices } from './allowedServices';
import { serviceName } from './serviceNames';

/** Whose access a report is about. */
interface Subject {
  policies: readonly string[];
  /** ARNs of the roles that have it. */
  principals: readonly string[];
}

function policiesOf(call: Call, role: RoleRecord): string[] {
  const account = call.state.iamOf(call);
  return [
    ...role.inlinePolicies.values(),
    ...[...role.attachedPolicyArns].flatMap(arn => {
      const policy = account.policy(arn);
      return policy ? [defaultDocument(policy)] : [];
    }),
  ];
}

function subjectOf(call: Call, arn: string): Subject {
  const account = call.state.iamOf(call);
  if (/:role\//.test(arn)) {
    const role = account.roleByArn(arn);
    if (!role) {
      throw noSuchRole(arn.split('/').pop() ?? arn);
    }
    return { policies: policiesOf(call, role), principals: [role.arn] };
  }
  if (/:policy\//.test(arn)) {
    const policy = account.policy(arn);
    if (!policy) {
      throw noSuchPolicy(arn);
    }
    return {
      policies: [defaultDocument(policy)],
      principals: [...account.rolesWithPolicy(arn)].map(role => role.arn),
    };
  }
  throw iamError('InvalidInputException', `Invalid Entity Arn: ${arn}`);
}

function lastAccess(
  call: Call,
  service: string,
  { principals }: Subject,
  granularity: AccessAdvisorUsageGranularityType,
): ServiceLastAccessed {
  const byPrincipal = principals
    .map(arn => call.state.accesses.of(arn, service))
    .filter(accesses => accesses.length > 0);
  const accesses = byPrincipal
    .flat()
    .sort((a, b) => b.date.getTime() - a.date.getTime());
  const [latest] = accesses;
  const name = {
    ServiceName: serviceName(service),
    ServiceNamespace: service,
    TotalAuthenticatedEntities: byPrincipal.length,
  };
  if (!latest) {
    return name;
  }
  return {
    ...name,
    LastAuthenticated: latest.date,
    LastAuthenticatedEntity: latest.principalArn,
    LastAuthenticatedRegion: latest.region,
    TrackedActionsLastAccessed:
      granularity === 'SERVICE_LEVEL'
        ? undefined
        : accesses
            // Of data events IAM keeps no track.
            .filter(({ action }) =>
              isManagement(service as ServiceName, action),
            )
            .map(access => ({
              ActionName: access.action,
              LastAccessedEntity: access.principalArn,
              LastAccessedTime: access.date,
              LastAccessedRegion: access.region,
            })),
  };
}

/** Reports which services a role, or the roles with a policy, may use, and when each was tried last. */
export function generateServiceLastAccessedDetails(
  input: GenerateServiceLastAccessedDetailsRequest,
  call: Call,
): GenerateServiceLastAccessedDetailsResponse {
  const arn = checkText('arn', input.Arn, { min: 20, max: 2048 });
  authorize(call, {
    action: 'iam:GenerateServiceLastAccessedDetails',
    resource: arn,
  });
  const granularity = checkChoice(
    'granularity',
    input.Granularity ?? 'SERVICE_LEVEL',
    Object.values(AccessAdvisorUsageGranularityType),
  );
  const subject = subjectOf(call, arn);
  const jobId = randomUUID();
  call.state.iamOf(call).accessJobs.set(jobId, {
    jobId,
    granularity,
    createdAt: call.now,
    services: allowedServices(subject.policies).map(service =>
      lastAccess(call, service, subject, granularity),
    ),
  });
  return { JobId: jobId };
}
