import type { Call } from '../call';

/** The condition keys that AWS adds to every request: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html */
export function commonKeys(call: Call): Record<string, string> {
  return {
    'aws:CurrentTime': call.now.toISOString(),
    'aws:EpochTime': String(Math.floor(call.now.getTime() / 1000)),
    'aws:RequestedRegion': call.region,
    'aws:SourceIp': call.sourceIp,
    'aws:UserAgent': call.userAgent,
    // The loopback stands for AWS's endpoints, which are never without TLS; else policies that insist on it could not be tried here.
    'aws:SecureTransport': 'true',
    'aws:ViaAWSService': 'false',
  };
}
