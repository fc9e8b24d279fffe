import * as cloudtrail from '@aws-sdk/client-cloudtrail';
import * as dynamodb from '@aws-sdk/client-dynamodb';
import * as eks from '@aws-sdk/client-eks';
import * as iam from '@aws-sdk/client-iam';
import * as s3 from '@aws-sdk/client-s3';
import * as sts from '@aws-sdk/client-sts';
import type { MetadataBearer } from '@smithy/types';
import type { TestClients } from '../../../src/__testUtils__';

const sdk = { cloudtrail, dynamodb, eks, iam, s3, sts };

/** Sends an operation by its name, as somebody who uses the SDK would with its command. */
export function sendByName(
  clients: TestClients,
  service: keyof TestClients,
  operation: string,
  input: object,
): Promise<MetadataBearer> {
  const commands = sdk[service] as unknown as Record<
    string,
    new (input: object) => never
  >;
  const client = clients[service] as {
    send(command: never): Promise<MetadataBearer>;
  };
  return client.send(new commands[`${operation}Command`](input));
}
