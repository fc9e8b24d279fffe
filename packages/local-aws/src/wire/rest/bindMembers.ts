import type { NormalizedSchema } from '@smithy/core/schema';
import type { StaticStructureSchema } from '@smithy/types';

/** Where in an HTTP message a member travels (Smithy's HTTP bindings). */
export type MemberLocation =
  | { in: 'label' }
  | { in: 'query'; name: string }
  | { in: 'queryParams' }
  | { in: 'header'; name: string }
  | { in: 'prefixHeaders'; prefix: string }
  | { in: 'payload' }
  | { in: 'status' }
  | { in: 'body' };

function boundLocation(member: NormalizedSchema): MemberLocation {
  const traits = member.getMergedTraits();
  if (traits.httpLabel) {
    return { in: 'label' };
  }
  if (traits.httpQuery) {
    return { in: 'query', name: traits.httpQuery };
  }
  if (traits.httpQueryParams) {
    return { in: 'queryParams' };
  }
  if (traits.httpHeader) {
    return { in: 'header', name: traits.httpHeader.toLowerCase() };
  }
  if (traits.httpPrefixHeaders !== undefined) {
    return {
      in: 'prefixHeaders',
      prefix: traits.httpPrefixHeaders.toLowerCase(),
    };
  }
  if (traits.httpPayload) {
    return { in: 'payload' };
  }
  return traits.httpResponseCode ? { in: 'status' } : { in: 'body' };
}

const onlyInRequests = new Set(['label', 'query', 'queryParams']);

const onlyInResponses = new Set(['status']);

/** Bindings of the other direction are ignored, as Smithy says: such a member is part of the body. */
export function memberLocation(
  member: NormalizedSchema,
  direction: 'request' | 'response',
): MemberLocation {
  const location = boundLocation(member);
  const ignored = direction === 'request' ? onlyInResponses : onlyInRequests;
  return ignored.has(location.in) ? { in: 'body' } : location;
}

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
