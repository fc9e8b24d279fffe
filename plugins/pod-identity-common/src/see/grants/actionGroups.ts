import type { AccessClass } from '../../model';
import { keptByObject } from '../../subject/policies/keptByObject';
import type { S3Action } from '../../services/s3/actions';
import type { SplitActions } from './splitActions';

/** The actions of a statement that are of one class. */
export interface ActionGroup {
  accessClass: AccessClass;
  /** At least one. */
  members: readonly S3Action[];
  /** In the words of the policy. */
  written: readonly string[];
  /** Where the first of them stands among the actions of the statement. */
  position: number;
}

/** Groups actions by class, in the order in which the classes come. */
export function groupByClass(
  { s3, writtenFor }: SplitActions,
  isMeant: (action: S3Action) => boolean,
): ActionGroup[] {
  const groups = new Map<
    AccessClass,
    ActionGroup & { members: S3Action[]; texts: Set<string> }
  >();
  let position = 0;
  for (const action of s3) {
    if (isMeant(action)) {
      const { accessClass } = action;
      const group = groups.get(accessClass) ?? {
        accessClass,
        members: [],
        written: [],
        texts: new Set<string>(),
        position,
      };
      groups.set(accessClass, group);
      group.members.push(action);
      writtenFor(action).forEach(text => group.texts.add(text));
    }
    position += 1;
  }
  return [...groups.values()].map(({ texts, ...group }) => ({
    ...group,
    written: [...texts],
  }));
}

/** The actions of a statement by where they show: at objects, at buckets, at every bucket, at the keys that they list. */
export const groupsByPlace = keptByObject((split: SplitActions) => {
  const isListing = ({ level, lists }: S3Action) =>
    level === 'bucket' && !!lists;
  const isOfBucket = (action: S3Action) =>
    action.level === 'bucket' && !isListing(action);
  return {
    object: groupByClass(split, ({ level }) => level === 'object'),
    listing: groupByClass(split, isListing),
    bucket: groupByClass(split, isOfBucket),
    everyBucket: groupByClass(
      split,
      action => isOfBucket(action) || action.level === 'account',
    ),
  };
});
