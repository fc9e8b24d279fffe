import { matchesWildcard } from 'iam-policy';
import type { ActionDescription, ActionResourceType } from 'iam-policy/actions';
import type { ServiceAction } from './ActionTable';

/**
 * The action of a question.
 *
 * @public
 */
export interface AskedAction {
  /** With service: `s3:GetObject`. */
  name: string;
  /** What is known of it, where the room of its service has a table. */
  row?: ServiceAction;
  /** What AWS documents of it, where AWS's data was at hand: in a backend. */
  description?: ActionDescription;
}

/**
 * Whether policies can name what an action acts on. Undefined where that is not known. An action that has no resource is
 * allowed on `*` or not at all.
 */
export function hasResource({
  row,
  description,
}: AskedAction): boolean | undefined {
  return description?.hasResource ?? (row?.ofAccount ? false : undefined);
}

/**
 * What an action must be allowed on besides the resource that is asked about, by AWS's names: `image`, `subnet`. Types whose
 * ARNs begin alike (`listener/app`, `listener/net`) stand for each other, as do all of those that can be tagged.
 */
export function otherResourceTypes({
  action: { description },
  resource,
}: AskedQuestion): string[] {
  const types = description?.resourceTypes.filter(each => each.required) ?? [];
  if (
    resource === '*' ||
    description?.accessLevel === 'Tagging' ||
    /:ListTags/.test(description?.name ?? '')
  ) {
    return [];
  }
  const kindOf = ({ arn }: ActionResourceType) =>
    arn.split(':').slice(5).join(':').split(/[/:]/)[0];
  const named = new Set(
    types
      .filter(({ patterns }) =>
        patterns.some(pattern => matchesWildcard(pattern, resource)),
      )
      .map(kindOf),
  );
  const others = types.filter(type => !named.has(kindOf(type)));
  return [...new Set(others.map(({ name }) => name))];
}

/**
 * A question that was understood.
 *
 * @public
 */
export interface AskedQuestion {
  action: AskedAction;
  /** The action that is asked about, where a call for it needs this one besides. */
  companionOf?: string;
  /** ARN; `*` for an action that acts on nothing in particular. */
  resource: string;
  /** Absent: not said, so not known. */
  requestTags?: Readonly<Record<string, string>>;
  context: Readonly<Record<string, readonly string[]>>;
}

/** The values that a question gives to a condition key, in whatever case it was written. */
export function contextValues(
  { context }: Pick<AskedQuestion, 'context'>,
  key: string,
): readonly string[] | undefined {
  const lower = key.toLowerCase();
  return Object.entries(context).find(
    ([name]) => name.toLowerCase() === lower,
  )?.[1];
}
