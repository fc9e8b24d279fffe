import type {
  AwsServiceModule,
  CredentialProblem,
  ServiceTrouble,
} from '../aws/module';
import { AwsError, type WireRequest } from '../wire';

/** The error that a service has for such trouble. */
export function serviceError(
  { errors }: AwsServiceModule,
  trouble: ServiceTrouble,
): AwsError {
  const [code, message, status] = errors.troubles[trouble];
  return new AwsError(code, message, { status });
}

/** The error that a service gives for a credential that it does not take; `detail` is in the place of the general words. */
export function credentialError(
  { errors }: AwsServiceModule,
  problem: CredentialProblem,
  detail?: string,
): AwsError {
  const [code, message, status] = errors.credentials[problem];
  return new AwsError(code, errors.keepsDetails ? message : detail ?? message, {
    status,
  });
}

/**
 * The error for a body that is too large. Where no page gives that of a service, it is that of API Gateway, by whose name
 * SDKs know it.
 */
export function bodyTooLarge(
  { errors }: AwsServiceModule,
  request: WireRequest,
  limit: number,
): AwsError {
  return (
    errors.bodyTooLarge?.(request, limit) ??
    new AwsError(
      'RequestEntityTooLargeException',
      `The body of the request is larger than ${limit} bytes`,
      { status: 413 },
    )
  );
}
