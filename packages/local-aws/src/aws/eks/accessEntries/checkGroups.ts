import { invalidParameter } from '../eksErrors';

/** Groups of Kubernetes. EKS keeps those that begin with `system:` for itself. */
export function checkGroups(groups: readonly string[]): string[] {
  for (const group of groups) {
    const prefix = /^(system|eks|aws|amazon|iam):/.exec(group)?.[0];
    if (prefix !== undefined) {
      throw invalidParameter(
        `The kubernetes group name ${group} is invalid, it cannot start with ${prefix}`,
      );
    }
  }
  return [...new Set(groups)];
}
