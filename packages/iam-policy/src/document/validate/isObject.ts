import type { PolicyStatement } from '../types';

/** Whether a statement is an object: what is none lacks nothing else. */
export function isObject({ path, problems }: PolicyStatement): boolean {
  return !problems.some(
    each => each.code === 'invalid-type' && each.path === path,
  );
}
