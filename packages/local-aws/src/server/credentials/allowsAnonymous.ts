import type { ServiceName } from '../../wire';

const operations: Partial<Record<ServiceName, ReadonlySet<string>>> = {
  // The token in the request is the credential.
  'eks-auth': new Set(['AssumeRoleForPodIdentity']),
  sts: new Set(['AssumeRoleWithWebIdentity', 'AssumeRoleWithSAML']),
};

/** Whether a call may come unsigned. On S3 that is for the bucket to decide. */
export function allowsAnonymous(
  service: ServiceName,
  operation: string,
): boolean {
  return service === 's3' || !!operations[service]?.has(operation);
}
