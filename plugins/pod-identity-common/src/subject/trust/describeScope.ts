import { capitalised } from '../../words/capitalised';
import type {
  ConditionReading,
  OtherTrustStatement,
  ScopeValue,
  ScopeValues,
  TrustAlternative,
} from '../../model';
import { parseClusterArn } from '../names/parseClusterArn';
import { listOf } from '../../words/listOf';

/**
 * Who may assume a role, in one sentence without a full stop, for somebody who never saw the document. `tagged`: EKS may set
 * session tags too, which it does unless an association turns them off.
 */
export function describeScope(
  alternatives: readonly TrustAlternative[],
  others: readonly OtherTrustStatement[],
  tagged = true,
): string {
  const open = alternatives.filter(({ satisfiable }) => satisfiable);
  const denies = others.filter(({ kind }) => kind === 'deny').length;
  const unread = others.filter(({ kind }) => kind === 'not-understood').length;
  return [
    open.length
      ? capitalised(open.map(describeAlternative).join('; or '))
      : 'No service account of any cluster',
    !tagged && open.some(({ mechanism }) => mechanism === 'pod-identity')
      ? ', through associations that turn session tags off alone: nothing allows sts:TagSession'
      : '',
    denies ? `, less what ${countOf(denies, 'statement')} by denying` : '',
    unread
      ? `; ${
          unread === 1 ? 'one statement was' : `${unread} statements were`
        } not understood`
      : '',
  ].join('');
}

function countOf(count: number, noun: string): string {
  return count === 1 ? `one ${noun} takes away` : `${count} ${noun}s take away`;
}

function describeAlternative(alternative: TrustAlternative): string {
  const { serviceAccounts, namespaces, otherConditions } = alternative;
  const excluded = (tag: string) => excludedBy(otherConditions, tag);
  const who = describeValues(
    'service account',
    serviceAccounts,
    excluded('kubernetes-service-account'),
  );
  const where = describeValues(
    'namespace',
    namespaces,
    excluded('kubernetes-namespace'),
  );
  const many = severalValues(serviceAccounts) && severalValues(namespaces);
  const cluster = describeCluster(alternative);
  const conditions = otherConditions.filter(
    condition => !isUsual(condition.key) && !isExclusion(condition),
  );
  return [
    many ? `any of ${who} in any of ${where}` : `${who} in ${where}`,
    ` of ${cluster}`,
    conditions.length
      ? ` under ${
          conditions.length === 1
            ? 'a further condition'
            : `${conditions.length} further conditions`
        }`
      : '',
  ].join('');
}

const EXCLUDABLE =
  /^aws:requesttag\/(kubernetes-namespace|kubernetes-service-account)$/i;

/** Whether a condition takes names out of a dimension, and is told with it. */
function isExclusion({ operator, key }: ConditionReading): boolean {
  return /^StringNot(?:Equals|Like)$/.test(operator) && EXCLUDABLE.test(key);
}

function excludedBy(
  conditions: readonly ConditionReading[],
  tag: string,
): string[] {
  return conditions
    .filter(
      each =>
        isExclusion(each) &&
        EXCLUDABLE.exec(each.key)?.[1].toLowerCase() === tag,
    )
    .flatMap(({ operator, values }) =>
      operator === 'StringNotLike'
        ? values.map(value => `those like ${value}`)
        : values,
    );
}

/** Conditions that belong to every careful trust policy narrow nothing that a reader thinks of. */
function isUsual(key: string): boolean {
  return /^aws:sourceaccount$|:aud$/i.test(key);
}

function describeCluster({
  mechanism,
  oidcIssuer,
  clusterArns,
  clusterNames,
}: TrustAlternative): string {
  if (mechanism === 'irsa') {
    return `the cluster with OIDC issuer ${oidcIssuer}`;
  }
  if (clusterArns.kind === 'any') {
    return describeValues('cluster', clusterNames);
  }
  const byArn = describeValues('cluster', {
    ...clusterArns,
    values: clusterArns.values.map(value => ({
      ...value,
      value: clusterLabel(value.value),
    })),
  });
  return clusterNames.kind === 'any'
    ? byArn
    : `${byArn} that is also called ${listOf(
        clusterNames.values.map(({ value }) => value),
        'or',
      )}`;
}

function clusterLabel(arn: string): string {
  const cluster = parseClusterArn(arn);
  return cluster ? `${cluster.name} (${cluster.region})` : arn;
}

function describeValues(
  noun: string,
  scope: ScopeValues,
  excluded: readonly string[] = [],
): string {
  const but = excluded.length ? ` but ${listOf(excluded, 'or')}` : '';
  return `${describeIncluded(noun, scope)}${but}`;
}

function describeIncluded(noun: string, scope: ScopeValues): string {
  if (scope.kind === 'any' || scope.values.some(isAnything)) {
    return `any ${noun}`;
  }
  const exact = scope.values.filter(({ match }) => match === 'exact');
  const patterns = scope.values.filter(({ match }) => match === 'pattern');
  const texts = (values: typeof exact) => values.map(({ value }) => value);
  const parts = [
    ...(exact.length
      ? [`${noun}${exact.length > 1 ? 's' : ''} ${listOf(texts(exact))}`]
      : []),
    ...(patterns.length
      ? [`any ${noun} like ${listOf(texts(patterns), 'or')}`]
      : []),
  ];
  return parts.length ? listOf(parts) : `no ${noun}`;
}

function isAnything({ value, match }: ScopeValue): boolean {
  return match === 'pattern' && /^\*+$/.test(value);
}

function severalValues(scope: ScopeValues): boolean {
  return scope.kind === 'oneOf' && scope.values.length > 1;
}
