import type { ServiceModel } from '../model/ServiceModel';
import type { AwsError } from '../types';
import type { StaticErrorSchema } from '@smithy/types';

/** An error as it travels: the service's code, status and shape. */
export interface DescribedError {
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
export function describeError(
  model: ServiceModel,
  error: AwsError,
): DescribedError {
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
