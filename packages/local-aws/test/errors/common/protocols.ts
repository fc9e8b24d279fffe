import type { HttpRequest } from '@smithy/types';
import type { TestClients } from '../../../src/__testUtils__';

/** A request before it is signed. */
export type Change = (request: HttpRequest) => void;

/** One service of each protocol, with a call that needs no input, and what makes it an unknown operation. */
export const protocols: readonly {
  service: keyof TestClients;
  protocol: string;
  operation: string;
  unknown: Change;
}[] = [
  {
    service: 'eks',
    protocol: 'REST JSON',
    operation: 'ListClusters',
    unknown: request => {
      request.path = '/nothing';
    },
  },
  {
    service: 'iam',
    protocol: 'awsQuery',
    operation: 'ListRoles',
    unknown: request => {
      request.body = 'Action=ListNothing&Version=2010-05-08';
      delete request.headers['content-length'];
    },
  },
  {
    service: 's3',
    protocol: 'REST XML',
    operation: 'ListBuckets',
    unknown: request => {
      request.method = 'PATCH';
    },
  },
  {
    service: 'dynamodb',
    protocol: 'JSON 1.0',
    operation: 'ListTables',
    unknown: request => {
      request.headers['x-amz-target'] = 'DynamoDB_20120810.ListNothing';
    },
  },
  {
    service: 'cloudtrail',
    protocol: 'JSON 1.1',
    operation: 'LookupEvents',
    unknown: request => {
      request.headers['x-amz-target'] =
        'com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.ListNothing';
    },
  },
];
