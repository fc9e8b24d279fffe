import {
  valueOf,
  type ServiceAccountAccess,
} from 'backstage-plugin-pod-identity-common';

/** What things are called on the page. */
interface AccessNames {
  /** `namespace/serviceAccount`; the annotation item where it names none. */
  serviceAccount: string;
  cluster: string;
  /** Undefined where no role is known. */
  role?: string;
  /** The role that the first goes on to assume. */
  target?: string;
}

/** The names of what an access is made of. A cluster that was not read is called as the annotation calls it. */
export function accessNames(access: ServiceAccountAccess): AccessNames {
  const { annotation, cluster, serviceAccount } = access;
  const association = valueOf(access.association);
  return {
    serviceAccount: serviceAccount
      ? `${serviceAccount.namespace}/${serviceAccount.serviceAccount}`
      : annotation,
    cluster: cluster?.name ?? clusterOf(annotation),
    role: association && lastSegment(association.roleArn),
    target:
      association?.targetRoleArn && lastSegment(association.targetRoleArn),
  };
}

/** A cluster's ARN holds a slash itself, so the cluster is all but the last two parts. */
function clusterOf(annotation: string): string {
  const parts = annotation.split('/');
  return lastSegment(
    parts.length > 2 ? parts.slice(0, -2).join('/') : parts[0],
  );
}

/** What follows the last slash: the name of a role or cluster in its ARN, without its path. Without a slash, the whole text. */
export function lastSegment(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1);
}

/** The AWS account of an ARN. Empty for ARNs without one, such as those of S3. */
export function accountOf(arn: string): string {
  return arn.split(':')[4] ?? '';
}

/** The id of a service account's section, for links to it. It is made from the annotation item, which is unique on the page. */
export function sectionId(annotation: string): string {
  return `aws-access-${annotation
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}`;
}
