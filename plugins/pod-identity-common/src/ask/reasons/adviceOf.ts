import type { LayerName, Missing } from 'iam-policy';
import type {
  AdviceReason,
  DecidingCondition,
  Reading,
  Reservation,
  RolePolicy,
  StatementRef,
  Unread,
} from '../../model';
import { knownOf } from '../../subject/Subject';
import { serviceOfQuestion, type AskedQuestion } from '../../services';
import type { DecideAccessInput } from '../DecideAccessInput';
import type { Judged } from '../judge/Judged';
import { permissionLayerOrder } from '../judge/permissionLayerOrder';
import { reservationsOf } from '../judge/reservationsOf';
import { resourceAccount } from '../layers/resourceAccount';
import { askedOf } from '../path/permissionSteps';
import { isOfOrganization, type Path, type Step } from '../path/Step';

/** What would change the answer, or settle it, where that can be said. */
export function adviceOf(
  judged: Judged,
  path: Path,
  input: DecideAccessInput,
): AdviceReason | undefined {
  switch (judged.outcome) {
    case 'denied':
      return adviceOnDenied(judged, path, input);
    case 'unknown':
      return adviceOnUnknown(judged, input);
    default:
      return undefined;
  }
}

/** What would have to be otherwise for it to be allowed. */
function adviceOnDenied(
  { cause, deciding, denial, refusal }: Judged,
  { entry, permissions }: Path,
  input: DecideAccessInput,
): AdviceReason | undefined {
  if (refusal) {
    return refusal.cause === 'public-access-restricted'
      ? { cause: 'make-policy-private', params: {} }
      : { cause: 'use-owner-role', params: { accountId: refusal.accountId } };
  }
  switch (cause) {
    // Nobody can do anything about it.
    case 'kept-by-aws':
      return undefined;
    case 'association-absent':
      return { cause: 'create-association', params: {} };
    case 'role-absent':
      return { cause: 'create-role', params: {} };
    case 'trust': {
      const trust = entry.find(({ layer }) => layer === 'trust');
      const statement = trust?.statement;
      return {
        cause: 'change-trust-policy',
        params: { ...(statement && { statement }) },
      };
    }
    default: {
      const step = permissions.find(({ layer }) => layer === deciding);
      return step && adviceOnStep(step, denial === 'explicit', input);
    }
  }
}

function adviceOnStep(
  { layer, statement, condition, conditions }: Step,
  explicit: boolean,
  input: DecideAccessInput,
): AdviceReason | undefined {
  const tags = explicit ? undefined : tagsWanted(conditions, input.question);
  if (tags) {
    return { cause: 'tag-object', params: { tags } };
  }
  const absence = explicit ? undefined : adviceOnAbsence(statement, conditions);
  if (absence) {
    return absence;
  }
  if (statement && (explicit || condition)) {
    return { cause: 'change-statement', params: { statement, explicit } };
  }
  const name = permissionLayerOrder.find(each => each === layer) ?? 'identity';
  return { cause: 'allow-action', params: askedOf(name, input) };
}

/** Where every condition that failed tests tags that no request has. */
function adviceOnAbsence(
  statement: StatementRef | undefined,
  conditions: readonly DecidingCondition[] | undefined,
): AdviceReason | undefined {
  const failed = (conditions ?? []).filter(({ result }) => result !== 'true');
  const [first] = failed.map(({ whyAbsent }) => whyAbsent);
  if (
    !statement ||
    !first ||
    failed.some(({ whyAbsent }) => whyAbsent?.cause !== first.cause)
  ) {
    return undefined;
  }
  if (first.cause === 'abac-disabled') {
    return { cause: 'enable-abac', params: { bucket: first.bucket } };
  }
  return failed.every(({ key }) => /^s3:ExistingObjectTag\//i.test(key))
    ? {
        cause: 'limit-by-prefix',
        params: { statement, action: first.action },
      }
    : undefined;
}

/** Tags of the object are the one thing that can be changed without touching a policy, where nothing else failed. */
function tagsWanted(
  conditions: readonly DecidingCondition[] | undefined,
  question: AskedQuestion,
): { key: string; values: string[] }[] | undefined {
  const failed = (conditions ?? []).filter(({ result }) => result !== 'true');
  const tags = failed.flatMap(each => tagWanted(each, question));
  return tags.length > 0 && tags.length === failed.length ? tags : undefined;
}

/** The tag of the object that a condition key tests; undefined where it tests none that a request for the action carries. */
function objectTagOf(
  question: AskedQuestion,
  conditionKey: string,
): string | undefined {
  return serviceOfQuestion(question)?.objectTag?.(question, conditionKey);
}

/** None where it is not a tag with plain values that is wanted. */
function tagWanted(
  { key, operator, policyValues }: DecidingCondition,
  question: AskedQuestion,
) {
  const tagKey = objectTagOf(question, key);
  return tagKey === undefined ||
    operator !== 'StringEquals' ||
    policyValues.some(value => value.includes('${'))
    ? []
    : [{ key: tagKey, values: policyValues }];
}

/** How to find out. */
function adviceOnUnknown(
  judged: Judged,
  input: DecideAccessInput,
): AdviceReason | undefined {
  switch (judged.cause) {
    case 'resource-unsaid':
      return { cause: 'name-resource', params: {} };
    case 'association-unread':
      return unreadAdvice(input.who.mechanism.association);
    case 'role-unread':
      return unreadAdvice(input.who.role);
    default:
      break;
  }
  const reservation = reservationsOf(input).find(
    ({ cause }) => cause === judged.cause,
  );
  return (
    (reservation && adviceOnReservation(reservation)) ??
    adviceOnPolicies(judged, input)
  );
}

function adviceOnReservation(
  reservation: Reservation,
): AdviceReason | undefined {
  const { unread } = reservation;
  if (unread) {
    return unread.advice === undefined
      ? undefined
      : { cause: 'unread', params: { advice: unread.advice } };
  }
  switch (reservation.cause) {
    case 'agent':
      return {
        cause: 'provide-agent',
        params: { cluster: reservation.cluster },
      };
    case 'public-access-block':
      return { cause: 'make-policy-private', params: {} };
    case 'object-owner':
      return { cause: 'enforce-bucket-owner', params: {} };
    case 'kms-key':
      return { cause: 'check-key', params: { use: reservation.use } };
    case 'object-lock':
      return { cause: 'check-locks', params: {} };
    default:
      return undefined;
  }
}

function adviceOnPolicies(
  { permissions }: Judged,
  input: DecideAccessInput,
): AdviceReason | undefined {
  const missing = permissions?.decision.missing ?? [];
  const keys = missing
    .filter(({ kind }) => kind === 'key')
    .map(({ name }) => name);
  if (keys.some(key => objectTagOf(input.question, key) !== undefined)) {
    return { cause: 'give-object-tags', params: {} };
  }
  const unread = missing.flatMap(({ kind, layer }) =>
    kind === 'layer' && layer ? unreadOf(layer, input) : [],
  );
  const askable = keys.filter(key => key !== 'aws:ResourceAccount');
  return (
    unread.map(unreadAdvice).find(Boolean) ??
    configAdvice(
      missing.find(({ layer }) => isOfOrganization(layer)),
      input,
    ) ??
    (askable.length
      ? { cause: 'give-keys', params: { keys: askable } }
      : undefined)
  );
}

/** What of a layer was not read, where it is known why. */
function unreadOf(
  layer: LayerName,
  { who, resource: { policy } }: DecideAccessInput,
): Unread[] {
  const { role } = knownOf(who);
  switch (layer) {
    case 'resource':
      return policy?.state === 'unread' ? [policy] : [];
    case 'identity':
      return (role?.policies ?? []).flatMap(unreadDocument);
    case 'boundary':
      return role?.boundary ? unreadDocument(role.boundary) : [];
    default:
      return [];
  }
}

function unreadDocument({ document }: RolePolicy): Unread[] {
  return document.state === 'unread' ? [document] : [];
}

function unreadAdvice(reading: Reading<unknown>): AdviceReason | undefined {
  return reading.state === 'unread' && reading.advice !== undefined
    ? { cause: 'unread', params: { advice: reading.advice } }
    : undefined;
}

/** What the platform team can say of accounts in the config, and nobody can read. */
function configAdvice(
  organization: Missing | undefined,
  input: DecideAccessInput,
): AdviceReason | undefined {
  const { accountId } = input.who.cluster;
  const isLimited = input.vpcEndpointPolicies.state !== 'absent';
  return organization || isLimited
    ? {
        cause: 'configure-accounts',
        params: {
          ...(organization && {
            organization:
              organization.layer === 'scp' ? accountId : resourceAccount(input),
          }),
          ...(isLimited && { vpcEndpoints: accountId }),
        },
      }
    : undefined;
}
