import type {
  IntentKind,
  LimitedResource,
  MemberSchema,
} from '../services/IntentKind';
import {
  intentKinds,
  type AccessIntent,
  type LimitName,
} from '../services/intentKinds';

/** A member of an intent, with what it is to be and what it is. */
export interface IntentMember {
  name: string;
  schema: MemberSchema;
  value: unknown;
}

/** The kind with a name; undefined where there is none. */
export function kindNamed(name: unknown): IntentKind | undefined {
  return intentKinds.find(({ kind }) => kind === name);
}

/** The kind of an intent. Throws where there is none: an intent is checked before anything else is done with it. */
export function kindOf({ kind }: AccessIntent): IntentKind {
  const found = kindNamed(kind);
  if (!found) {
    throw new Error(`There is no kind of grant '${kind}'.`);
  }
  return found;
}

/** The members of an intent, in the order of its kind. */
export function membersOf(intent: AccessIntent): IntentMember[] {
  const values: Readonly<Record<string, unknown>> = { ...intent };
  return Object.entries(kindOf(intent).members).map(([name, schema]) => ({
    name,
    schema,
    value: values[name],
  }));
}

/** The resource that a member names; undefined where it names none. */
export function resourceOf(
  schema: MemberSchema,
): LimitedResource<LimitName> | undefined {
  // The kinds that are registered are those that the names come from.
  return schema.type === 'string'
    ? (schema['x-resource'] as LimitedResource<LimitName> | undefined)
    : undefined;
}

/**
 * The resources that an intent names, and under which limits.
 *
 * @public
 */
export function resourcesOf(
  intent: AccessIntent,
): (LimitedResource<LimitName> & { name: string })[] {
  return membersOf(intent).flatMap(({ schema, value }) => {
    const resource = resourceOf(schema);
    return resource ? [{ ...resource, name: `${value}` }] : [];
  });
}

/**
 * The types of resources that the platform team opens by patterns of their names.
 *
 * @public
 */
export const limitedResources: readonly LimitedResource<LimitName>[] = [
  ...new Map(
    intentKinds
      .flatMap(({ members }) => Object.values(members))
      .flatMap(schema => resourceOf(schema) ?? [])
      .map(resource => [resource.limit, resource]),
  ).values(),
];
