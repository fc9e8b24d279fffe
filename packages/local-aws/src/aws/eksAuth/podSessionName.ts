import { randomUUID } from 'node:crypto';

/** The session name of a pod: `eks-`, the beginnings of cluster and pod, and a UUID; 63 characters at most. */
export function podSessionName(clusterName: string, podName: string): string {
  return `eks-${clusterName.slice(0, 10)}-${podName.slice(
    0,
    10,
  )}-${randomUUID()}`;
}
