import { asStructure, textMember } from '../model/asStructure';
import type { ServiceModel } from '../model/ServiceModel';
import { xmlBody } from '../model/xmlBody';
import type { AwsError, WireResponse } from '../types';
import { describeError } from './describeError';
import { errorMembers } from './errorMembers';

/**
 * `<Error><Code/><Message/>…<RequestId/><HostId/></Error>`, without a namespace.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
 */
export function encodeS3Error(
  model: ServiceModel,
  error: AwsError,
  requestId: string,
): WireResponse {
  const described = describeError(model, error);
  const { schema, value } = asStructure(model.namespace, 'Error', [
    textMember('Code', described.code),
    textMember('Message', described.message),
    ...errorMembers(described),
    textMember('RequestId', requestId),
    textMember('HostId', 'local-aws'),
  ]);
  const plain = xmlBody({
    contentType: model.body.contentType,
    rest: true,
    namespace: model.namespace,
    xmlNamespace: '',
  });
  return {
    status: described.status,
    headers: {
      'content-type': plain.contentType,
      'x-amz-request-id': requestId,
    },
    body: plain.write(schema, value),
  };
}
