import { NormalizedSchema, translateTraits } from '@smithy/core/schema';
import type { StaticOperationSchema } from '@smithy/types';
import { httpTrait } from './httpTrait';
import type { OperationModel } from './ServiceModel';

const operationKind = 9;

function isOperation(exported: unknown): exported is StaticOperationSchema {
  return Array.isArray(exported) && exported[0] === operationKind;
}

/** Every operation schema among the exports of an SDK client. */
export function readOperations(
  clientModule: object,
): Map<string, OperationModel> {
  return new Map(
    Object.values(clientModule)
      .filter(isOperation)
      .map(([, , name, traits, input, output]) => [
        name,
        {
          name,
          http: httpTrait(translateTraits(traits)),
          input: NormalizedSchema.of(input),
          output: NormalizedSchema.of(output),
        },
      ]),
  );
}
