import { randomUUID } from 'node:crypto';
import type { Outcome } from '../../activity/Outcome';
import type { Call } from '../../call';
import { partitionOfRegion } from '../../partitions';
import { isManagement, isReadOnly } from './isManagement';
import { parameters } from './parameters';
import { resourcesOf } from './resourcesOf';
import { trailTime } from './trailTime';
import { userIdentity } from './userIdentity';

/** IAM has no Region: its events are in one for all. */
function regionOf({ service, region }: Call): string {
  return service === 'iam' ? partitionOfRegion(region).globalRegion : region;
}

function endpointOf({ service, region }: Call): string {
  const { domain, dualStackDomain } = partitionOfRegion(region);
  return `${service}.${region}.${
    service === 'eks-auth' ? dualStackDomain : domain
  }`;
}

function result(call: Call, readOnly: boolean, outcome: Outcome) {
  if ('error' in outcome) {
    const { code, message } = outcome.error;
    return {
      errorCode: code.startsWith('AccessDenied') ? 'AccessDenied' : code,
      errorMessage: message,
      responseElements: null,
    };
  }
  // Of what only reads, the answers of STS alone are kept.
  return {
    responseElements:
      readOnly && call.service !== 'sts'
        ? null
        : parameters(call.service, outcome.output),
  };
}

/** Keeps a management event: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html */
export function recordTrailEvent(
  call: Call,
  input: object,
  outcome: Outcome,
): void {
  const { service, operation } = call;
  if (!isManagement(service, operation)) return;
  const readOnly = isReadOnly(operation);
  const members = { ...input };
  const identity = userIdentity(call, members);
  const region = regionOf(call);
  const eventId = randomUUID();
  const eventSource = `${service}.amazonaws.com`;
  const { responseElements, ...failure } = result(call, readOnly, outcome);
  const record = {
    eventVersion: '1.09',
    userIdentity: identity.userIdentity,
    eventTime: trailTime(call.now),
    eventSource,
    eventName: operation,
    awsRegion: region,
    sourceIPAddress: call.sourceIp,
    userAgent: call.userAgent,
    ...failure,
    requestParameters: parameters(service, members),
    responseElements,
    requestID: call.requestId,
    eventID: eventId,
    readOnly,
    eventType: 'AwsApiCall',
    managementEvent: true,
    recipientAccountId: call.accountId,
    eventCategory: 'Management',
    tlsDetails: {
      tlsVersion: 'TLSv1.3',
      cipherSuite: 'TLS_AES_128_GCM_SHA256',
      clientProvidedHostHeader: endpointOf(call),
    },
  };
  call.state.trailOf({ accountId: call.accountId, region }).add({
    eventId,
    eventName: operation,
    eventSource,
    eventTime: new Date(record.eventTime),
    readOnly,
    username: identity.username,
    accessKeyId: identity.accessKeyId,
    resources: resourcesOf(service, members),
    record: JSON.stringify(record),
  });
}
