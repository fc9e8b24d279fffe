import type { AccessLevel } from './types';

const LEVELS: readonly AccessLevel[] = [
  'Permissions management',
  'Tagging',
  'Write',
  'List',
  'Read',
];

/** The data gives some actions two levels: `Tagging, Write`. Throws an Error for what is none. */
export function readAccessLevel(text: string): AccessLevel {
  const given = text.split(', ');
  const level = LEVELS.find(each => given.includes(each));
  if (!level) {
    throw new Error(`'${text}' is no access level of AWS's.`);
  }
  return level;
}
