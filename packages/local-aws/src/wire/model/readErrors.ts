import { translateTraits } from '@smithy/core/schema';
import type { StaticErrorSchema } from '@smithy/types';
import type { ErrorModel } from './ServiceModel';

const errorKind = -3;

function isError(exported: unknown): exported is StaticErrorSchema {
  return Array.isArray(exported) && exported[0] === errorKind;
}

function toModel(schema: StaticErrorSchema): ErrorModel {
  const traits = translateTraits(schema[3]);
  const [code, status] = (traits.awsQueryError ?? []) as [string?, number?];
  return {
    name: schema[2],
    query: code && status ? { code, status } : undefined,
    status: Number(traits.httpError ?? (traits.error === 'server' ? 500 : 400)),
    schema,
  };
}

/**
 * Every error schema of the namespace among the exports of an SDK client. The client's own base class lives in another
 * namespace and never travels.
 */
export function readErrors(
  clientModule: object,
  namespace: string,
): ErrorModel[] {
  return Object.values(clientModule)
    .filter(isError)
    .filter(schema => schema[1] === namespace)
    .map(toModel);
}
