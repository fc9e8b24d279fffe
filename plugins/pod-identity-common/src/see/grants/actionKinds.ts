import {
  carriedKeys,
  s3Actions,
  type S3Action,
} from '../../services/s3/actions';

/**
 * Numbers the actions of S3 by kind: of one kind are those that each of these sets has or has not alike, and whose requests
 * carry the same keys.
 */
export function actionKinds(
  sets: Iterable<ReadonlySet<S3Action>>,
): (action: S3Action) => number {
  let kinds = numbered(s3Actions.all, carriedKeys);
  for (const set of sets) {
    const before = kinds;
    kinds = numbered(
      s3Actions.all,
      action => `${before.get(action)} ${set.has(action)}`,
    );
  }
  const last = kinds;
  return action => last.get(action) ?? -1;
}

/** A number for each action, the same for those with the same text. */
function numbered(
  actions: readonly S3Action[],
  textOf: (action: S3Action) => string,
): ReadonlyMap<S3Action, number> {
  const numbers = new Map<string, number>();
  return new Map(
    actions.map(action => {
      const text = textOf(action);
      const number = numbers.get(text) ?? numbers.size;
      numbers.set(text, number);
      return [action, number];
    }),
  );
}
