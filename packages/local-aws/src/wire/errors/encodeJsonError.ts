import { asStructure, textMember } from '../model/asStructure';
import type { ServiceModel } from '../model/ServiceModel';
import type { AwsError, WireResponse } from '../types';
import { describeError } from './describeError';
import { errorMembers, isMessage } from './errorMembers';

/** REST JSON names an error in a header, awsJson in the body; clients look at both, and so both are set. */
export function encodeJsonError(
  model: ServiceModel,
  error: AwsError,
  requestId: string,
): WireResponse {
  const described = describeError(model, error);
  const messageName = described.schema?.[4].find(isMessage) ?? 'message';
  const { schema, value } = asStructure(model.namespace, described.code, [
    textMember('__type', described.code),
    textMember(messageName, described.message),
    ...errorMembers(described),
  ]);
  return {
    status: described.status,
    headers: {
      'content-type': model.body.contentType,
      'x-amzn-errortype': described.code,
      'x-amzn-requestid': requestId,
      // https://smithy.io/2.0/aws/protocols/aws-query-protocol.html#aws-protocols-awsquerycompatible-trait
      ...(model.isQueryCompatible && {
        'x-amzn-query-error': `${described.queryCode};${
          described.status < 500 ? 'Sender' : 'Receiver'
        }`,
      }),
    },
    body: model.body.write(schema, value),
  };
}
