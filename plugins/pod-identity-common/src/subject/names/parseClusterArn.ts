import { InputError } from '@backstage/errors';

/** The parts of a cluster's ARN. */
export interface ClusterArn {
  partition: string;
  region: string;
  accountId: string;
  name: string;
}

const clusterArn =
  /^arn:(aws(?:-[a-z]+)*):eks:([a-z0-9-]+):(\d{12}):cluster\/([0-9A-Za-z][A-Za-z0-9_-]{0,99})$/;

/** Takes an EKS cluster's ARN apart; undefined where the text is none. */
export function parseClusterArn(text: string): ClusterArn | undefined {
  const match = clusterArn.exec(text);
  if (!match) {
    return undefined;
  }
  const [, partition, region, accountId, name] = match;
  return { partition, region, accountId, name };
}

/** Takes an EKS cluster's ARN apart. Throws an InputError where the text is not one. */
export function checkClusterArn(text: string): ClusterArn {
  const parts = parseClusterArn(text);
  if (!parts) {
    throw new InputError(
      `'${text}' is not the ARN of an EKS cluster: use arn:aws:eks:<region>:<account>:cluster/<name>.`,
    );
  }
  return parts;
}
