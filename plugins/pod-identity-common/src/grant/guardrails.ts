import { matchesWildcard } from 'iam-policy';
import type { ServiceAccountRef } from '../model';
import type { MemberValue, TagsSchema } from '../services/IntentKind';
import type { AccessIntent, LimitName } from '../services/intentKinds';
import type {
  sessionTagSources,
  TagValueSource,
} from '../subject/names/sessionVariables';
import { listOf } from '../words/listOf';
import { membersOf, resourceOf, resourcesOf } from './intents';

/**
 * Where the value of an object tag may come from: the session of the pod, fixed values, or both.
 *
 * @public
 */
export interface TagKeyRule {
  from?: (typeof sessionTagSources)[number];
  /** Empty: no fixed value is open. May hold `{owner}` and `{namespace}`. */
  values: string[];
}

/**
 * What the platform team opens, to whom: an entry of `podIdentity.grants.rules`. A grant is inside the limits where one rule
 * takes in all of it. Patterns have the wildcards `*` and `?`; those of resources, prefixes and values of tags may hold `{owner}`, the
 * name of the owning group of the catalog's namespace `default`, and `{namespace}`.
 *
 * @public
 */
export interface GrantRule {
  /** Patterns of entity refs, lower case. Undefined: whoever owns the namespace. */
  owners?: string[];
  /** Undefined: every cluster. */
  clusterArns?: string[];
  /** Patterns. Undefined: every namespace but those of Kubernetes itself. */
  namespaces?: string[];
  /** Patterns. Undefined: every service account but `default`. */
  serviceAccounts?: string[];
  /** Kinds of grants: `s3-prefix`. Undefined: every kind. */
  kinds?: string[];
  /** What may be done below prefixes: `read`. Undefined: everything. */
  access?: string[];
  /** Patterns of names, by type of resource. */
  resources: Record<LimitName, string[]>;
  /** Patterns of prefixes in the buckets; each takes in what is below it. Undefined: every one, and whole buckets by tags. */
  prefixes?: string[];
  /** The object tags by which a bucket may be read, by key. */
  tagKeys: Record<string, TagKeyRule>;
}

/**
 * For whom something is asked.
 *
 * @public
 */
export interface Grantee {
  /** Full entity ref, lower case. */
  owner: string;
  /** Without a name: any of the namespace. */
  serviceAccount: Omit<ServiceAccountRef, 'serviceAccount'> &
    Partial<ServiceAccountRef>;
}

/**
 * Why something cannot be granted, as a sentence and for whoever words it anew.
 *
 * @public
 */
export interface GuardrailRefusal {
  cause: string;
  params: Readonly<Record<string, string>>;
  message: string;
}

/**
 * Whether a namespace is one that a pattern means. Those of Kubernetes itself (`kube-system`, `kube-public` …) are never meant by
 * a pattern that does not begin with `kube-`.
 *
 * @public
 */
export function meansNamespace(pattern: string, namespace: string): boolean {
  return (
    matchesWildcard(pattern, namespace) &&
    (pattern.startsWith('kube-') || !namespace.startsWith('kube-'))
  );
}

/** `default`, which pods without a service account of their own use, is meant by its name alone. */
function meansServiceAccount(
  pattern: string,
  name: string | undefined,
): boolean {
  if (name === undefined) {
    return true;
  }
  return name === 'default' ? pattern === name : matchesWildcard(pattern, name);
}

/**
 * The rules that are for a service account and its owner.
 *
 * @public
 */
export function rulesFor(
  rules: readonly GrantRule[],
  { owner, serviceAccount: account }: Grantee,
): GrantRule[] {
  return rules.filter(
    ({ owners = ['*'], clusterArns, namespaces, serviceAccounts }) =>
      owners.some(pattern => matchesWildcard(pattern, owner)) &&
      (clusterArns?.includes(account.clusterArn) ?? true) &&
      (namespaces ?? ['*']).some(pattern =>
        meansNamespace(pattern, account.namespace),
      ) &&
      (serviceAccounts ?? ['*']).some(pattern =>
        meansServiceAccount(pattern, account.serviceAccount),
      ),
  );
}

/**
 * Why nothing at all can be granted to a service account; undefined where a rule is for it.
 *
 * @public
 */
export function granteeRefusal(
  rules: readonly GrantRule[],
  grantee: Grantee,
): GuardrailRefusal | undefined {
  if (rulesFor(rules, grantee).length > 0) {
    return undefined;
  }
  const { owner, serviceAccount: account } = grantee;
  const { namespace, serviceAccount = '*' } = account;
  const params = { owner, namespace, serviceAccount };
  if (namespace.startsWith('kube-')) {
    return {
      cause: 'system-namespace',
      params,
      message: `The namespace ${namespace} is one of Kubernetes itself, and no rule under podIdentity.grants.rules names it under namespaces. Ask the platform team, or use a namespace of your own.`,
    };
  }
  if (serviceAccount === 'default') {
    return {
      cause: 'default-service-account',
      params,
      message: `Every pod of namespace ${namespace} without a service account of its own runs as the service account default, and no rule under podIdentity.grants.rules names it under serviceAccounts. Give the workload a service account of its own and ask for that.`,
    };
  }
  return {
    cause: 'no-rule',
    params,
    message: `Nothing can be granted to service account ${namespace}/${serviceAccount} for ${owner}: no rule under podIdentity.grants.rules is for them. Ask the platform team to add one.`,
  };
}

/**
 * The patterns of names of one type of resource that the rules open to a service account and its owner.
 *
 * @public
 */
export function openPatterns(
  rules: readonly GrantRule[],
  limit: LimitName,
  grantee: Grantee,
): string[] {
  return rulesFor(rules, grantee).flatMap(({ resources }) =>
    filled(resources[limit], grantee),
  );
}

/** One limit of a rule: why an intent is outside; undefined where it is inside. */
type Check = (input: {
  intent: AccessIntent;
  rule: GrantRule;
  grantee: Grantee;
  /** All that are for the grantee. */
  candidates: readonly GrantRule[];
}) => GuardrailRefusal | undefined;

const ASK = 'Ask the platform team to change podIdentity.grants.rules';

const resourceCheck: Check = ({ intent, rule, grantee, candidates }) => {
  const outside = resourcesOf(intent).find(
    ({ limit, name }) =>
      !filled(rule.resources[limit], grantee).some(pattern =>
        matchesWildcard(pattern, name),
      ),
  );
  if (!outside) {
    return undefined;
  }
  const { limit, noun, name } = outside;
  const open = openPatterns(candidates, limit, grantee);
  const { owner } = grantee;
  return {
    cause: 'outside-limits',
    params: { limit, name, owner, open: open.join(', ') },
    message: `access to the ${noun} ${name} cannot be granted to ${owner}. ${
      open.length
        ? `Open are the ${limit} ${listOf([...new Set(open)])}.`
        : `No ${limit} are open.`
    } ${ASK} if ${owner} should have it.`,
  };
};

const kindCheck: Check = ({ intent, rule: { kinds } }) =>
  !kinds || kinds.includes(intent.kind)
    ? undefined
    : {
        cause: 'kind-outside-limits',
        params: {
          kind: intent.kind,
          kinds: kinds.join(', '),
          ...resourceParams(intent),
        },
        message: `the kind of grant ${intent.kind} is not open for ${wordsOf(
          intent,
        )}. Use ${listOf(kinds, 'or')}. ${ASK} if you need more.`,
      };

const prefixCheck: Check = ({ intent, rule: { prefixes }, grantee }) => {
  if (
    !prefixes ||
    !resourcesOf(intent).some(({ limit }) => limit === 'buckets')
  ) {
    return undefined;
  }
  const asked = membersOf(intent)
    .filter(({ schema }) => schema.type === 'string' && !resourceOf(schema))
    .map(({ value }) => `${value}`);
  const open = filled(prefixes, grantee);
  const isInside = (prefix: string) =>
    open.some(
      pattern =>
        matchesWildcard(pattern, prefix) ||
        matchesWildcard(`${pattern}/*`, prefix),
    );
  // A kind without a prefix takes in the whole bucket.
  return asked.length > 0 && asked.every(isInside)
    ? undefined
    : {
        cause: 'prefix-outside-limits',
        params: {
          prefix: asked.join(', '),
          open: open.join(', '),
          ...resourceParams(intent),
        },
        message: `${
          asked.length ? `the prefix ${listOf(asked)}` : 'the whole'
        } of ${wordsOf(intent)} is not open. Ask for what is below ${listOf(
          open,
          'or',
        )}. ${ASK} if you need more.`,
      };
};

const accessCheck: Check = ({ intent, rule: { access } }) => {
  const asked = membersOf(intent)
    .filter(({ schema }) => schema.type === 'array')
    .flatMap(({ value }) => value as string[]);
  const outside = access && asked.find(one => !access.includes(one));
  return outside === undefined
    ? undefined
    : {
        cause: 'access-outside-limits',
        params: {
          access: outside,
          open: (access ?? []).join(', '),
          ...resourceParams(intent),
        },
        message: `to ${outside} objects of ${wordsOf(
          intent,
        )} cannot be granted. Ask for ${listOf(
          access ?? [],
          'or',
        )} alone. ${ASK} if you need more.`,
      };
};

const tagsCheck: Check = ({ intent, rule: { tagKeys }, grantee }) => {
  const tags = membersOf(intent)
    .filter(({ schema }) => schema.type === 'object')
    .flatMap(({ value }) => Object.entries(value as MemberValue<TagsSchema>));
  if (tags.length === 0) {
    return undefined;
  }
  for (const [key, source] of tags) {
    const rule = Object.hasOwn(tagKeys, key) ? tagKeys[key] : undefined;
    const refusal = rule
      ? sourceRefusal(key, source, { rule, grantee })
      : keyRefusal(key, Object.keys(tagKeys));
    if (refusal) {
      return refusal;
    }
  }
  // Names of service accounts are those of one namespace, and a cluster has many.
  return tags.some(([, { from }]) => from === 'namespace' || from === 'literal')
    ? undefined
    : {
        cause: 'tags-of-any-namespace',
        params: { keys: tags.map(([key]) => key).join(', ') },
        message: `objects with the tag ${listOf(
          tags.map(([key]) => key),
        )} alone may be those of a service account in another namespace. Add the tag whose value comes from the namespace.`,
      };
};

function keyRefusal(key: string, open: readonly string[]): GuardrailRefusal {
  return {
    cause: 'tag-key-outside-limits',
    params: { key, open: open.join(', ') },
    message: `objects cannot be granted by the tag ${key}. ${
      open.length
        ? `Use ${listOf(open, 'or')}, or ask`
        : 'No tag key is open: ask'
    } the platform team to add it under podIdentity.grants.tagKeys.`,
  };
}

function sourceRefusal(
  key: string,
  source: TagValueSource,
  { rule, grantee }: { rule: TagKeyRule; grantee: Grantee },
): GuardrailRefusal | undefined {
  const values = filled(rule.values, grantee);
  if (
    source.from === 'literal'
      ? values.includes(source.value)
      : source.from === rule.from
  ) {
    return undefined;
  }
  const open = [
    ...(rule.from ? [`the value that comes from ${rule.from}`] : []),
    ...values.map(value => `the fixed value ${value}`),
  ];
  const asked =
    source.from === 'literal'
      ? `the fixed value ${source.value}`
      : `the value that comes from ${source.from}`;
  return {
    cause: 'tag-value-outside-limits',
    params: {
      key,
      from: source.from,
      value: source.from === 'literal' ? source.value : '',
      open: open.join(', '),
    },
    message: `objects cannot be granted by ${asked} for the tag ${key}, which says whose they are. Use ${listOf(
      open,
      'or',
    )}, or ask the platform team to change podIdentity.grants.tagKeys.`,
  };
}

/** From what a grant is about to what of it is given: a rule that passes more of them is nearer. */
const checks: readonly Check[] = [
  resourceCheck,
  kindCheck,
  prefixCheck,
  accessCheck,
  tagsCheck,
];

/**
 * The rules that take in all of an intent, up to the tags of its resources, or why no rule does: of the rule that comes the nearest.
 *
 * @public
 */
export function judgeIntent(
  intent: AccessIntent,
  rules: readonly GrantRule[],
  grantee: Grantee,
): { fitting: GrantRule[] } | { refusal: GuardrailRefusal } {
  const fitting: GrantRule[] = [];
  let nearest: { passed: number; refusal: GuardrailRefusal } | undefined;
  const candidates = rulesFor(rules, grantee);
  for (const rule of candidates) {
    const refusals = checks.map(check =>
      check({ intent, rule, grantee, candidates }),
    );
    const passed = refusals.findIndex(refusal => refusal !== undefined);
    const refusal = refusals[passed];
    if (!refusal) {
      fitting.push(rule);
    } else if (!nearest || passed > nearest.passed) {
      nearest = { passed, refusal };
    }
  }
  if (fitting.length > 0) {
    return { fitting };
  }
  const refusal = nearest?.refusal ?? granteeRefusal(rules, grantee);
  return refusal ? { refusal } : { fitting };
}

/** Patterns with the grantee's names in place; a pattern with a name that the grantee does not have means nothing. */
function filled(
  patterns: readonly string[],
  { owner, serviceAccount }: Grantee,
) {
  const group = /^group:default\/([\w.-]+)$/.exec(owner)?.[1];
  return patterns.flatMap(pattern => {
    const text = pattern.replaceAll('{namespace}', serviceAccount.namespace);
    if (!text.includes('{owner}')) {
      return [text];
    }
    return group === undefined ? [] : [text.replaceAll('{owner}', group)];
  });
}

function resourceParams(intent: AccessIntent): { name: string } {
  return {
    name: resourcesOf(intent)
      .map(({ name }) => name)
      .join(', '),
  };
}

function wordsOf(intent: AccessIntent): string {
  return listOf(resourcesOf(intent).map(({ noun, name }) => `${noun} ${name}`));
}
