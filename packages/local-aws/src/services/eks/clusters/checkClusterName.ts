import { invalidParameter } from '../eksErrors';

export function checkClusterName(name: string): string {
  if (!/^[0-9A-Za-z][A-Za-z0-9\-_]{0,99}$/.test(name)) {
    throw invalidParameter(`The cluster name ${name} is invalid.`, {
      clusterName: name,
    });
  }
  return name;
}
