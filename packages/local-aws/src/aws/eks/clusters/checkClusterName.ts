import { invalidParameter } from '../eksErrors';

/**
 * A name of a cluster, of the form that names have; `member` is how the request calls it. The words are those that clients
 * show: https://github.com/surajincloud/kubectl-eks/issues/72
 */
export function checkClusterName(
  name: string,
  member: 'name' | 'clusterName' = 'name',
): string {
  if (!/^[0-9A-Za-z][A-Za-z0-9\-_]{0,99}$/.test(name)) {
    throw invalidParameter(
      `The parameter ${member} contains invalid characters. It should conform to the regular expression "^[0-9A-Za-z][A-Za-z0-9-_]*"In other words, it should start with a number or letter, and can contain numbers, letters, dashes, and underscores.`,
      { clusterName: name },
    );
  }
  return name;
}
