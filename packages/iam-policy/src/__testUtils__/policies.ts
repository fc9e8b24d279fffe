import { parsePolicy } from '../document';
import type {
  EvaluationRequest,
  NamedPolicy,
  PolicyLayer,
  PolicyLayers,
} from '../evaluate';

export const ACCOUNT = '111122223333';
export const OTHER_ACCOUNT = '444455556666';
export const ROLE = `arn:aws:iam::${ACCOUNT}:role/app`;
export const USER = `arn:aws:iam::${ACCOUNT}:user/x`;
export const SESSION = `arn:aws:sts::${ACCOUNT}:assumed-role/app/pod`;

/** A policy of these statements, version 2012-10-17 unless said otherwise. */
export function policyOf(
  statement: object | object[],
  version: string = '2012-10-17',
  name: string = 'policy',
): NamedPolicy {
  const { document } = parsePolicy({ Version: version, Statement: statement });
  if (!document) {
    throw new Error('not a policy');
  }
  return { name, document };
}

/** A layer that was read and holds one policy of these statements. */
export function layer(statement: object | object[]): PolicyLayer {
  return { state: 'read', policies: [policyOf(statement)] };
}

export const ABSENT: PolicyLayer = { state: 'absent' };

/** All layers absent but those given. */
export function layersWith(layers: PolicyLayers): PolicyLayers {
  return {
    rcp: ABSENT,
    scp: ABSENT,
    trust: ABSENT,
    identity: ABSENT,
    boundary: ABSENT,
    session: ABSENT,
    resource: ABSENT,
    ...layers,
  };
}

/** The role reads an object of its own account, unless said otherwise. */
export function requestOf(
  request: Partial<EvaluationRequest> = {},
): EvaluationRequest {
  return {
    principal: { type: 'AWS', id: ROLE, sessionArn: SESSION },
    action: 's3:GetObject',
    resource: 'arn:aws:s3:::bucket/key',
    resourceAccountId: ACCOUNT,
    context: { values: {} },
    ...request,
  };
}

export const ALLOW_ALL = { Effect: 'Allow', Action: '*', Resource: '*' };
export const DENY_ALL = { Effect: 'Deny', Action: '*', Resource: '*' };
