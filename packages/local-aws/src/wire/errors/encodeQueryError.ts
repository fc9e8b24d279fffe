import { asStructure, textMember } from '../model/asStructure';
import type { ServiceModel } from '../model/ServiceModel';
import type { AwsError, WireResponse } from '../types';
import { describeError } from './describeError';
import { errorMembers } from './errorMembers';

/** `<ErrorResponse><Error><Type/><Code/><Message/></Error><RequestId/></ErrorResponse>` */
export function encodeQueryError(
  model: ServiceModel,
  error: AwsError,
  requestId: string,
): WireResponse {
  const described = describeError(model, error);
  const detail = asStructure(model.namespace, 'Error', [
    textMember('Type', described.status < 500 ? 'Sender' : 'Receiver'),
    textMember('Code', described.code),
    textMember('Message', described.message),
    ...errorMembers(described),
  ]);
  const { schema, value } = asStructure(model.namespace, 'ErrorResponse', [
    { name: 'Error', ...detail },
    textMember('RequestId', requestId),
  ]);
  return {
    status: described.status,
    headers: {
      'content-type': model.body.contentType,
      'x-amzn-requestid': requestId,
    },
    body: model.body.write(schema, value),
  };
}
