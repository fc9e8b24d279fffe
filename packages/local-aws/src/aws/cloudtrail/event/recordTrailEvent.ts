import { randomUUID } from 'node:crypto';
import type { Outcome } from '../../../platform/call/Outcome';
import type { Call } from '../../../platform/call';
import { partitionOfRegion } from '../../../platform/partitions';
import { isManagement, isReadOnly } from './isManagement';
import { parameters } from './parameters';
import { foreignIdentity } from './foreignIdentity';
import { recipientsOf } from './recipientsOf';
import { resourcesOf } from './resourcesOf';
import { resultOf } from './resultOf';
import { trailTime } from './trailTime';
import { userIdentity, type UserIdentity } from './userIdentity';

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

/** Keeps a management event: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html */
export function recordTrailEvent(
  call: Call,
  input: object,
  outcome: Outcome,
): void {
  const { service, operation } = call;
  if (!isManagement(service, operation)) {
    return;
  }
  const readOnly = isReadOnly(operation);
  const members: Record<string, unknown> = { ...input };
  const region = regionOf(call);
  const eventSource = `${service}.amazonaws.com`;
  const { responseElements, ...failure } = resultOf(call, readOnly, outcome);
  const eventTime = trailTime(call.now);
  const { accountId, owner } = recipientsOf(call, members, outcome);
  const sharedEventID = owner === undefined ? undefined : randomUUID();

  function tell(recipient: string, identity: UserIdentity): void {
    const eventId = randomUUID();
    const record = {
      eventVersion: '1.09',
      userIdentity: identity.userIdentity,
      eventTime,
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
      recipientAccountId: recipient,
      sharedEventID,
      eventCategory: 'Management',
      tlsDetails: {
        tlsVersion: 'TLSv1.3',
        cipherSuite: 'TLS_AES_128_GCM_SHA256',
        clientProvidedHostHeader: endpointOf(call),
      },
    };
    call.state.trailOf({ accountId: recipient, region }).add({
      eventId,
      eventName: operation,
      eventSource,
      eventTime: new Date(eventTime),
      readOnly,
      username: identity.username,
      accessKeyId: identity.accessKeyId,
      resources: resourcesOf(service, members),
      record: JSON.stringify(record),
    });
  }

  tell(accountId, userIdentity(call, members));
  if (owner !== undefined) {
    tell(owner, foreignIdentity(call));
  }
}
