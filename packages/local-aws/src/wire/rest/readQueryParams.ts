import type { NormalizedSchema } from '@smithy/core/schema';
import type { HttpTrait } from '../model/ServiceModel';
import type { WireRequest } from '../types';
import type { BoundShape } from './bindMembers';

/** Everything in the query that neither the route nor another member has taken; undefined if that is nothing. */
export function readQueryParams(
  schema: NormalizedSchema,
  query: WireRequest['query'],
  taken: { http?: HttpTrait; shape: BoundShape },
): Record<string, unknown> | undefined {
  const names = new Set([
    ...(taken.http?.query.map(([name]) => name) ?? []),
    ...taken.shape.members.flatMap(({ location }) =>
      location.in === 'query' ? [location.name] : [],
    ),
  ]);
  const lists = schema.getValueSchema().isListSchema();
  const left = [...query].filter(([name]) => !names.has(name));
  return left.length > 0
    ? Object.fromEntries(
        left.map(([name, values]) => [name, lists ? values : values[0]]),
      )
    : undefined;
}
