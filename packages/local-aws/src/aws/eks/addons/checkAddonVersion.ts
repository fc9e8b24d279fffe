import { invalidParameter } from '../eksErrors';

const VERSION = /^v\d+\.\d+\.\d+-eksbuild\.\d+$/;

/** Whether a text has the form of a version. Which versions of an add-on exist is not known here. */
export function isAddonVersion(version: string): boolean {
  return VERSION.test(version);
}

/** A version that an add-on is to have. */
export function checkAddonVersion(
  version: string | undefined,
  members: Record<string, string>,
): void {
  if (version !== undefined && !isAddonVersion(version)) {
    throw invalidParameter('Addon version specified is not supported', members);
  }
}
