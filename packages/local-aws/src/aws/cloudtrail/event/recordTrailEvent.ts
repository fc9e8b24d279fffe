import { randomUUID } from 'node:crypto';
import type { Call, Outcome } from '../../../platform/call';
import { partitionOfRegion } from '../../../platform/partitions';
import type {
  EndedCall,
  Members,
  TrailRules,
  UserIdentity,
} from '../../module';
import { type TrailEvent, trails } from '../store';
import { trailTime } from './trailTime';
import { userIdentity } from './userIdentity';

const HIDDEN = 'HIDDEN_DUE_TO_SECURITY_REASONS';

/** Left out altogether. */
const OMITTED = new Set(['WebIdentityToken', 'SecretAccessKey']);

function lowered(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function convert(rules: TrailRules, value: unknown): unknown {
  if (value instanceof Date) {
    return value.toISOString();
  }
  if (value instanceof Uint8Array) {
    return undefined;
  }
  if (Array.isArray(value)) {
    return value.map(item => convert(rules, item));
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !OMITTED.has(name))
      .map(([name, member]) => [
        rules.memberName?.(name) ?? lowered(name),
        name === 'token' && typeof member === 'string'
          ? HIDDEN
          : convert(rules, member),
      ]),
  );
}

/** Input or output of a call as CloudTrail shows it: without what is secret, and `null` where there is nothing. */
function parameters(rules: TrailRules, value: object): object | null {
  const converted = convert(rules, value) as Record<string, unknown>;
  const isEmpty = Object.values(converted).every(each => each === undefined);
  return isEmpty ? null : converted;
}

/** Whether an operation changes nothing. Assuming a role counts as reading. */
function isReadOnly(operation: string): boolean {
  return /^(Get|List|Describe|Head|Lookup|Simulate|Assume)/.test(operation);
}

/** How a call ended, as its event shows it. */
function resultOf(rules: TrailRules, readOnly: boolean, outcome: Outcome) {
  if ('error' in outcome) {
    const { code, message } = outcome.error;
    return {
      errorCode: code.startsWith('AccessDenied') ? 'AccessDenied' : code,
      errorMessage: message,
      responseElements: null,
    };
  }
  return {
    responseElements:
      readOnly && !rules.keepsAnswers
        ? null
        : parameters(rules, outcome.output),
  };
}

/** What a call is about, as its input says. */
function resourcesOf(
  { resources = [] }: TrailRules,
  input: Members,
): TrailEvent['resources'] {
  return resources.flatMap(([member, type]) => {
    const name = input[member];
    return typeof name === 'string' ? [{ type, name }] : [];
  });
}

/** What an account is told of a call by somebody of another. */
function foreignIdentity({ caller }: Call): UserIdentity {
  return {
    userIdentity:
      caller.kind === 'anonymous'
        ? { type: 'AWSAccount', accountId: 'anonymous' }
        : {
            type: 'AWSAccount',
            principalId: caller.userId,
            accountId: caller.accountId,
          },
  };
}

/** Keeps a management event: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html */
export function recordTrailEvent({
  module: { name: service, trail: rules = {} },
  call,
  input,
  outcome,
}: EndedCall): void {
  const { operation } = call;
  if (rules.dataEvents?.test(operation)) {
    return;
  }
  const readOnly = isReadOnly(operation);
  const members: Members = { ...input };
  const { domain, dualStackDomain, globalRegion } = partitionOfRegion(
    call.region,
  );
  const region = rules.isGlobal ? globalRegion : call.region;
  const host = rules.isDualStack ? dualStackDomain : domain;
  const eventSource = `${service}.amazonaws.com`;
  const { responseElements, ...failure } = resultOf(rules, readOnly, outcome);
  const eventTime = trailTime(call.now);
  const { accountId, owner } = rules.recipients?.(call, members, outcome) ?? {
    accountId: call.accountId,
  };
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
      requestParameters: parameters(rules, members),
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
        clientProvidedHostHeader: `${service}.${call.region}.${host}`,
      },
    };
    trails.of(call.state, { accountId: recipient, region }).add({
      eventId,
      eventName: operation,
      eventSource,
      eventTime: new Date(eventTime),
      readOnly,
      username: identity.username,
      accessKeyId: identity.accessKeyId,
      resources: resourcesOf(rules, members),
      record: JSON.stringify(record),
    });
  }

  tell(accountId, userIdentity(rules, call, members));
  if (owner !== undefined) {
    tell(owner, foreignIdentity(call));
  }
}
