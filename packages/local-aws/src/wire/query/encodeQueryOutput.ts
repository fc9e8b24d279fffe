import type { StaticStructureSchema } from '@smithy/types';
import { asStructure, type Member, textMember } from '../model/asStructure';
import type { OperationModel, ServiceModel } from '../model/ServiceModel';
import type { WireResponse } from '../types';

function resultOf(operation: OperationModel, output: object): Member[] {
  if (operation.output.isUnitSchema()) {
    return [];
  }
  const name = `${operation.name}Result`;
  const [kind, namespace, , traits, names, schemas] =
    operation.output.getSchema() as StaticStructureSchema;
  return [
    {
      name,
      schema: [kind, namespace, name, traits, names, schemas],
      value: output,
    },
  ];
}

/** `<OpResponse><OpResult>…</OpResult><ResponseMetadata><RequestId/></ResponseMetadata></OpResponse>` */
export function encodeQueryOutput(
  model: ServiceModel,
  operation: OperationModel,
  call: { output: object; requestId: string },
): WireResponse {
  const metadata = asStructure(model.namespace, 'ResponseMetadata', [
    textMember('RequestId', call.requestId),
  ]);
  const { schema, value } = asStructure(
    model.namespace,
    `${operation.name}Response`,
    [
      ...resultOf(operation, call.output),
      { name: 'ResponseMetadata', ...metadata },
    ],
  );
  return {
    status: 200,
    headers: {
      'content-type': model.body.contentType,
      'x-amzn-requestid': call.requestId,
    },
    body: model.body.write(schema, value),
  };
}
