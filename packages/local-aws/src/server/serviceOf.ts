import type { ServiceName, WireRequest } from '../wire';
import type { Credential } from './credentials/Credential';

const signingNames = new Map<string, ServiceName>([
  ['cloudtrail', 'cloudtrail'],
  ['dynamodb', 'dynamodb'],
  ['eks', 'eks'],
  ['eks-auth', 'eks-auth'],
  ['iam', 'iam'],
  ['s3', 's3'],
  ['s3-object-lambda', 's3'],
  ['s3express', 's3'],
  ['sts', 'sts'],
]);

// Each awsQuery service has a version of its own.
const queryVersions = new Map<string, ServiceName>([
  ['2010-05-08', 'iam'],
  ['2011-06-15', 'sts'],
]);

function versionOf({ headers, query, body }: WireRequest): string {
  const isForm = headers['content-type']?.startsWith(
    'application/x-www-form-urlencoded',
  );
  const form = isForm
    ? new URLSearchParams(Buffer.from(body).toString('utf8'))
    : undefined;
  return form?.get('Version') ?? query.get('Version')?.[0] ?? '';
}

/** An unsigned request tells by its form. What has no other mark is S3, where anonymous reading is possible. */
function unsignedServiceOf(request: WireRequest): ServiceName {
  if (/^\/clusters\/[^/]+\/assume-role-for-pod-identity$/.test(request.path)) {
    return 'eks-auth';
  }
  if (request.headers['x-amz-target']?.includes('CloudTrail')) {
    return 'cloudtrail';
  }
  if (request.headers['x-amz-target']?.startsWith('DynamoDB_')) {
    return 'dynamodb';
  }
  return queryVersions.get(versionOf(request)) ?? 's3';
}

/** The service a request is for, by the scope it was signed for; undefined if that service is not served. */
export function serviceOf(
  request: WireRequest,
  credential?: Credential,
): ServiceName | undefined {
  return credential
    ? signingNames.get(credential.service)
    : unsignedServiceOf(request);
}
