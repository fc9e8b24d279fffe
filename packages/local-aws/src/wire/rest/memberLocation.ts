import type { NormalizedSchema } from '@smithy/core/schema';

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
