import { matchesWildcard } from 'iam-policy';
import type { AccessClass } from '../../model';
import { keptByObject } from '../../subject/policies/keptByObject';
import {
  existingObjectTagActions,
  prefixActions,
  requestObjectTagActions,
  s3ActionTable,
  type S3Level,
} from './s3ActionTable';

/** One action of S3. */
export interface S3Action {
  /** With service: `s3:GetObject`. */
  name: string;
  level: S3Level;
  accessClass: AccessClass;
  /** Whether its requests carry the key. */
  carries: {
    existingObjectTag: boolean;
    requestObjectTag: boolean;
    prefix: boolean;
  };
}

const namesIn = (text: string) => text.split(/\s+/).filter(Boolean);
const existingObjectTag = new Set(namesIn(existingObjectTagActions));
const requestObjectTag = new Set(namesIn(requestObjectTagActions));
const prefix = new Set(namesIn(prefixActions));

/** Every action of S3, of {@link s3ActionTable}. */
export const s3Actions: readonly S3Action[] = Object.entries(
  s3ActionTable,
).flatMap(([level, classes]) =>
  Object.entries(classes).flatMap(([accessClass, names]) =>
    namesIn(names).map(name => ({
      name: `s3:${name}`,
      level: level as S3Level,
      accessClass: accessClass as AccessClass,
      carries: {
        existingObjectTag: existingObjectTag.has(name),
        requestObjectTag: requestObjectTag.has(name),
        prefix: prefix.has(name),
      },
    })),
  ),
);

/** The same text for actions whose requests carry the same keys. */
export const carriedKeys = keptByObject(({ carries }: S3Action) =>
  JSON.stringify(carries),
);

const byLowerCaseName = new Map(
  s3Actions.map(action => [action.name.toLowerCase(), action]),
);

/** The S3 actions that a pattern of an Action element takes in; case is not regarded. */
export function s3ActionsMatching(pattern: string): S3Action[] {
  const lower = pattern.toLowerCase();
  if (!/[*?]/.test(lower)) {
    const action = byLowerCaseName.get(lower);
    return action ? [action] : [];
  }
  return [...byLowerCaseName].flatMap(([name, action]) =>
    matchesWildcard(lower, name) ? [action] : [],
  );
}
