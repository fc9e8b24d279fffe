import type { $SchemaRef, StaticStructureSchema } from '@smithy/types';

/** A member with its value. */
export interface Member {
  name: string;
  schema: $SchemaRef;
  value: unknown;
}

/** A value that has no schema of its own in the SDK, such as the frame around a response. */
export interface Structure {
  schema: StaticStructureSchema;
  value: Record<string, unknown>;
}

/** Puts members together into a structure; they are written in this order. */
export function asStructure(
  namespace: string,
  name: string,
  members: readonly Member[],
): Structure {
  return {
    schema: [
      3,
      namespace,
      name,
      0,
      members.map(member => member.name),
      members.map(member => member.schema),
    ],
    value: Object.fromEntries(members.map(m => [m.name, m.value])),
  };
}

/** A member that is text. */
export function textMember(name: string, value: string): Member {
  return { name, schema: 0, value };
}
