import type { StaticErrorSchema } from '@smithy/types';
import type { ServiceModel } from './model/ServiceModel';
import { asStructure, type Member, textMember } from './model/asStructure';
import { xmlBody } from './model/xmlBody';
import type { AwsError, WireResponse } from './types';

/** An error as it travels: the service's code, status and shape. */
interface DescribedError {
  /** Code on the wire: `NoSuchEntity` for IAM's `NoSuchEntityException`. */
  code: string;
  status: number;
  /** Code in awsQuery, for a service that spoke it once. */
  queryCode: string;
  message: string;
  /** Members by the names of the schema, without the message. */
  members: Readonly<Record<string, unknown>>;
  /** Undefined for a code that the service's schemas do not have, such as the common `AccessDenied`. */
  schema?: StaticErrorSchema;
}

/** Finds what the service's schemas say of an error's code. Codes without a schema and status are 400. */
function describeError(model: ServiceModel, error: AwsError): DescribedError {
  const { status, members = {} } = error.options;
  const known = model.errors.get(error.code);
  const query =
    model.protocol === 'aws.protocols#awsQuery' ? known?.query : undefined;
  return {
    code: query?.code ?? known?.name ?? error.code,
    status: status ?? query?.status ?? known?.status ?? 400,
    queryCode: known?.query?.code ?? error.code,
    message: error.message,
    members,
    schema: known?.schema,
  };
}

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

/** Services call it `message` or `Message`. */
export function isMessage(name: string): boolean {
  return name.toLowerCase() === 'message';
}

/**
 * The members of an error besides its message: those of its schema, and as text those that the schemas leave out, such
 * as S3's `BucketName`.
 */
function errorMembers(error: DescribedError): Member[] {
  const [, , , , names = [], schemas = []] = error.schema ?? [];
  return Object.entries(error.members)
    .filter(([name]) => !isMessage(name))
    .map(([name, value]) => {
      const index = names.indexOf(name);
      return index < 0
        ? textMember(name, String(value))
        : { name, value, schema: schemas[index] };
    });
}
