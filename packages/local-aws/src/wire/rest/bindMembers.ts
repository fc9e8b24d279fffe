import type { NormalizedSchema } from '@smithy/core/schema';
import type { StaticStructureSchema } from '@smithy/types';
import { memberLocation, type MemberLocation } from './memberLocation';

/** A member and where it travels. */
export interface BoundMember {
  name: string;
  schema: NormalizedSchema;
  location: MemberLocation;
}

/** An input or output, taken apart into the places of an HTTP message. */
export interface BoundShape {
  members: readonly BoundMember[];
  /** The members that make up the body document; undefined if there are none. */
  body?: StaticStructureSchema;
}

/** Binds the members of an input (`request`) or output (`response`). The unit shape has none. */
export function bindMembers(
  shape: NormalizedSchema,
  direction: 'request' | 'response',
): BoundShape {
  const members = [...shape.structIterator()].map(([name, schema]) => ({
    name,
    schema,
    location: memberLocation(schema, direction),
  }));
  const inBody = members.flatMap((member, index) =>
    member.location.in === 'body' ? [index] : [],
  );
  if (inBody.length === 0) {
    return { members };
  }
  const [kind, namespace, name, traits, names, schemas] =
    shape.getSchema() as StaticStructureSchema;
  const body: StaticStructureSchema = [
    kind,
    namespace,
    name,
    traits,
    inBody.map(index => names[index]),
    inBody.map(index => schemas[index]),
  ];
  return { members, body };
}
