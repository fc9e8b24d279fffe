import * as cloudtrail from '@aws-sdk/client-cloudtrail';
import * as dynamodb from '@aws-sdk/client-dynamodb';
import * as eks from '@aws-sdk/client-eks';
import * as iam from '@aws-sdk/client-iam';
import * as s3 from '@aws-sdk/client-s3';
import * as sts from '@aws-sdk/client-sts';
import type { MetadataBearer } from '@smithy/types';
import type { ServiceName } from '../types';
import { eksAuthClient } from './eksAuthClient';

/** Sends an operation by its name, as somebody who uses the SDK would with its command. */
export type Send = (
  operation: string,
  input: object,
) => Promise<MetadataBearer>;

interface AnyClient {
  send(command: never): Promise<MetadataBearer>;
}

function sendWith(client: AnyClient, commands: object): Send {
  return (operation, input) => {
    const Command = (
      commands as Record<string, new (input: object) => unknown>
    )[`${operation}Command`];
    return client.send(new Command(input) as never);
  };
}

/** The SDK's own clients, unchanged, each pointed at an endpoint. */
export function sdkClients(endpoint: string): Record<ServiceName, Send> {
  const settings = {
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'mirror', secretAccessKey: 'secret' },
    maxAttempts: 1,
    // Labels of the host have no place in an address.
    disableHostPrefix: true,
  };
  return {
    eks: sendWith(new eks.EKSClient(settings), eks),
    'eks-auth': eksAuthClient(endpoint),
    iam: sendWith(new iam.IAMClient(settings), iam),
    sts: sendWith(new sts.STSClient(settings), sts),
    s3: sendWith(
      new s3.S3Client({
        ...settings,
        forcePathStyle: true,
        requestChecksumCalculation: 'WHEN_REQUIRED',
        responseChecksumValidation: 'WHEN_REQUIRED',
      }),
      s3,
    ),
    dynamodb: sendWith(new dynamodb.DynamoDBClient(settings), dynamodb),
    cloudtrail: sendWith(new cloudtrail.CloudTrailClient(settings), cloudtrail),
  };
}
