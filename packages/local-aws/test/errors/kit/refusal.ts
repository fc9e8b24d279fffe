import type { Fault } from '../../../src/server';
import {
  failure,
  type Failure,
  type TestAws,
} from '../../../src/__testUtils__';
import type { ErrorBook, ErrorCase } from './ErrorCase';
import { clientByName } from './clientByName';

/** Has the next call of an operation go wrong, by the admin endpoint. */
export async function setFault(
  { service }: ErrorBook,
  aws: TestAws,
  operation: string,
  fault: Fault,
): Promise<void> {
  const response = await fetch(`${aws.url}/_local-aws/faults`, {
    method: 'PUT',
    body: JSON.stringify([
      { call: `${service}:${operation}`, times: 1, fault },
    ]),
  });
  if (!response.ok) {
    throw new Error(await response.text());
  }
}

/** Makes a case's call, which must fail; gives what the client sees. */
export async function refusal(
  { service }: ErrorBook,
  aws: TestAws,
  operation: string,
  {
    given,
    input,
    by,
    region,
  }: Pick<ErrorCase, 'given' | 'input' | 'by' | 'region'>,
): Promise<Failure> {
  const added = await given?.(aws);
  const whole = { ...input, ...added };
  const credentials = await by?.(aws);
  const { send } = clientByName(aws, service, { credentials, region });
  return failure(send(operation, whole));
}
