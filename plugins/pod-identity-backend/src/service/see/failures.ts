import type { ReadFailure } from 'backstage-plugin-pod-identity-common';

/** Failures that are known before AWS is asked, or in spite of its answer. */

export function invalidAnnotation(item: string, message: string): ReadFailure {
  return {
    what: 'annotation',
    name: item,
    reason: 'invalid',
    message,
    advice: 'Correct the annotation in the catalog file of the entity.',
  };
}

export function unknownCluster(cluster: string): ReadFailure {
  return {
    what: 'cluster',
    name: cluster,
    reason: 'not-found',
    message: `The portal knows no cluster ${cluster}.`,
    advice:
      'Correct the annotation, or ask the platform team to add the cluster to podIdentity.clusters in the config.',
  };
}

export function missingRole(roleArn: string): ReadFailure {
  return {
    what: 'role',
    name: `role ${roleArn}`,
    reason: 'not-found',
    message: `The association names the role ${roleArn}, which does not exist.`,
    advice:
      'Create the role again under the same path and name, or give the association another role.',
  };
}
