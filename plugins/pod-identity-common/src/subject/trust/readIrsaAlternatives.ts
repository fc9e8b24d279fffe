import type {
  PolicyCondition,
  PolicyDocument,
  PolicyStatement,
} from 'iam-policy';
import type {
  ScopeValue,
  ScopeValues,
  StatementRef,
  TrustAlternative,
} from '../../model';
import { canBeNames } from './canBeNames';
import { conditionsCanHold } from './conditionsCanHold';
import { webIdentityKnowledge } from '../session/trustKnowledge';
import { conditionReading } from './conditionReading';
import { scopeOfCondition } from './scopeOfCondition';

interface Pair {
  namespaces: ScopeValues;
  serviceAccounts: ScopeValues;
}

const any: ScopeValues = { kind: 'any' };
const NONE: ScopeValues = { kind: 'oneOf', values: [] };
const SUBJECT = 'system:serviceaccount:';

/** The issuer of an OIDC provider's ARN, without scheme; undefined where the ARN is of something else. */
export function oidcIssuerOf(providerArn: string): string | undefined {
  const marker = ':oidc-provider/';
  const at = providerArn.indexOf(marker);
  return at < 0 ? undefined : providerArn.slice(at + marker.length);
}

/**
 * Reads a statement that trusts a cluster's OIDC provider. Each value of `<issuer>:sub` names namespace and service
 * account together, so each is an alternative of its own and several make no cross-product.
 * https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html
 */
export function readIrsaAlternatives(
  statement: PolicyStatement,
  ref: StatementRef,
  version: PolicyDocument['version'],
  issuer: string,
): TrustAlternative[] {
  const isSubject = ({ key }: PolicyCondition) =>
    key.toLowerCase() === `${issuer}:sub`.toLowerCase();
  const subject = statement.conditions.find(isSubject);
  const pairs = subject && pairsOf(subject, version);
  return (pairs ?? [{ namespaces: any, serviceAccounts: any }]).map(pair => {
    const scope = { clusterArns: any, clusterNames: any, ...pair };
    return {
      statement: ref,
      mechanism: 'irsa',
      oidcIssuer: issuer,
      ...scope,
      otherConditions: statement.conditions
        .filter(condition => !pairs || condition !== subject)
        .map(conditionReading),
      satisfiable:
        canBeNames(scope) &&
        conditionsCanHold(statement, version, webIdentityKnowledge(issuer)),
    };
  });
}

function pairsOf(
  subject: PolicyCondition,
  version: PolicyDocument['version'],
): Pair[] | undefined {
  // Every token has a subject, so that it does not matter what a test does without one.
  const operator = {
    ...subject.operator,
    ifExists: false,
    qualifier: undefined,
  };
  const scope = scopeOfCondition({ ...subject, operator }, version);
  if (scope?.kind !== 'oneOf') {
    return undefined;
  }
  const pairs = scope.values.filter(canBeSubject).map(pairOf);
  if (!pairs.length) {
    return [{ namespaces: NONE, serviceAccounts: NONE }];
  }
  return pairs.every(pair => pair !== undefined) ? pairs : undefined;
}

/** Whether a value of `:sub` can be the subject of a service account's token. */
export function canBeSubject({ value, match }: ScopeValue): boolean {
  if (match === 'exact') {
    return pairOf({ value, match }) !== undefined;
  }
  // As far as the first wildcard it is plain text.
  const start = value.slice(0, value.search(/[*?]/));
  return SUBJECT.startsWith(start) || start.startsWith(SUBJECT);
}

/** `system:serviceaccount:<namespace>:<name>`; a pattern may end early in a star that takes in the rest. */
function pairOf({ value, match }: ScopeValue): Pair | undefined {
  const [system, kind, namespace, name, ...rest] = value.split(':');
  if (match === 'pattern' && /^\*+$/.test(value)) {
    return { namespaces: any, serviceAccounts: any };
  }
  if (system !== 'system' || kind !== 'serviceaccount' || rest.length) {
    return undefined;
  }
  if (
    name === undefined &&
    !(match === 'pattern' && namespace?.endsWith('*'))
  ) {
    return undefined;
  }
  return {
    namespaces: scopeOfPart(namespace, match),
    serviceAccounts: name === undefined ? any : scopeOfPart(name, match),
  };
}

function scopeOfPart(value: string, match: ScopeValue['match']): ScopeValues {
  if (match === 'pattern' && value === '*') {
    return any;
  }
  const isPattern = match === 'pattern' && /[*?]/.test(value);
  return {
    kind: 'oneOf',
    values: [{ value, match: isPattern ? 'pattern' : 'exact' }],
  };
}
