import type { AdmissionReason, DecisionReason } from '../../model';
import { knownOf } from '../../subject/Subject';
import type { DecideAccessInput } from '../DecideAccessInput';
import type { Judged } from '../judge/Judged';
import {
  permissionLayerOrder,
  type PermissionLayer,
} from '../judge/permissionLayerOrder';
import { reservationsOf } from '../judge/reservationsOf';
import { entryReason } from '../path/entrySteps';
import { holderOf } from '../path/holderOf';
import {
  askedOf,
  notAllowedBy,
  refusalReason,
  ruleReason,
} from '../path/permissionSteps';
import type { Path, Step } from '../path/Step';
import { gapsOf } from './gapsOf';

/** Why a decision came out as it did. */
export function decisionReason(
  judged: Judged,
  path: Path,
  input: DecideAccessInput,
): DecisionReason {
  const { refusal } = judged;
  if (refusal) {
    return refusalReason(refusal, input);
  }
  const byRule = ruleReason(judged, input);
  if (byRule) {
    return byRule;
  }
  switch (judged.cause) {
    case 'permissions':
      return policiesReason(judged, path, input);
    case 'trust':
      return trustReason(judged, input);
    case 'resource-unsaid':
      return unsaidReason(path, input);
    default:
      return (
        entryReason(judged, input) ?? {
          cause: 'reserved',
          params: {
            ...identityStatement(path),
            reservations: reservationsOf(input),
          },
        }
      );
  }
}

function trustReason(
  { outcome, admission }: Judged,
  { who }: DecideAccessInput,
): DecisionReason {
  const reason: AdmissionReason = admission?.reason ?? {
    cause: 'trust-unreadable',
    params: {},
  };
  const { namespace, serviceAccount } = who.serviceAccount;
  return outcome === 'denied'
    ? {
        cause: 'not-admitted',
        params: {
          role: knownOf(who).role?.name ?? '',
          serviceAccount: `${namespace}/${serviceAccount}`,
          admission: reason,
        },
      }
    : { cause: 'admission-unknown', params: { admission: reason } };
}

function unsaidReason(
  { permissions }: Path,
  { question }: DecideAccessInput,
): DecisionReason {
  const near = permissions.find(
    each => each.near?.differs === 'resource',
  )?.near;
  return {
    cause: 'resource-unsaid',
    params: { action: question.action.name, ...(near && { near }) },
  };
}

function policiesReason(
  judged: Judged,
  path: Path,
  input: DecideAccessInput,
): DecisionReason {
  const step = path.permissions.find(({ layer }) => layer === judged.deciding);
  const layer =
    permissionLayerOrder.find(each => each === judged.deciding) ?? 'identity';
  switch (judged.outcome) {
    case 'allowed':
      return allowedReason(step, input);
    case 'denied':
      return deniedReason({ judged, path, step, layer }, input);
    default:
      return notKnownReason(judged, path, input);
  }
}

function allowedReason(
  step: Step | undefined,
  input: DecideAccessInput,
): DecisionReason {
  const { statement, conditions = [] } = step ?? {};
  return {
    cause: 'allowed-by-policies',
    params: {
      holder: holderOf('identity', input),
      ...(statement && { statement }),
      conditions: conditions.filter(
        ({ requestValues }) => requestValues?.length,
      ),
    },
  };
}

function deniedReason(
  {
    judged,
    path,
    step,
    layer,
  }: { judged: Judged; path: Path; step?: Step; layer: PermissionLayer },
  input: DecideAccessInput,
): DecisionReason {
  if (judged.denial === 'explicit' && step?.statement) {
    const { statement, condition } = step;
    return {
      cause: 'explicit-deny',
      params: { statement, ...(condition && { condition }) },
    };
  }
  const notAllowed = step
    ? notAllowedBy(step, layer, input)
    : askedOf(layer, input);
  const { statement } =
    layer === 'identity' ? { statement: undefined } : identityStatement(path);
  return {
    cause: 'implicit-deny',
    params: { ...notAllowed, ...(statement && { allowedBy: statement }) },
  };
}

/** What the role's own policies allow it by, where they do. */
function identityStatement({ permissions }: Path): Pick<Step, 'statement'> {
  const identity = permissions.find(({ layer }) => layer === 'identity');
  return identity?.statement && identity.result === 'allow'
    ? { statement: identity.statement }
    : {};
}

function notKnownReason(
  judged: Judged,
  path: Path,
  input: DecideAccessInput,
): DecisionReason {
  const cause = 'not-known';
  const gaps = gapsOf(judged, path, input);
  const { otherwise } = judged.permissions ?? {};
  const identity = path.permissions.find(({ layer }) => layer === 'identity');
  if (
    !otherwise ||
    !identity ||
    gaps.some(({ kind }) => kind === 'keys' || kind === 'statement')
  ) {
    return { cause, params: { gaps } };
  }
  if (otherwise.outcome === 'allowed' && identity.result === 'allow') {
    const allowedBy = {
      ...identityStatement(path),
      reservations: besidesPolicies(input),
    };
    return { cause, params: { gaps, allowedBy } };
  }
  return otherwise.outcome === 'denied' && identity.result === 'implicit-deny'
    ? {
        cause,
        params: { gaps, notAllowed: notAllowedBy(identity, 'identity', input) },
      }
    : { cause, params: { gaps } };
}

/** What may deny besides policies. Nothing of a resource can be read while it is not known whose that is, which is a gap. */
function besidesPolicies(input: DecideAccessInput) {
  const isOwnerKnown = input.resource.accountId !== undefined;
  return reservationsOf(input).filter(
    ({ cause }) =>
      cause === 'agent' ||
      (isOwnerKnown && cause !== 'resource-policy' && cause !== 'vpc-endpoint'),
  );
}
