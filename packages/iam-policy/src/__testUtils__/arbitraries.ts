import * as fc from 'fast-check';
import { parsePolicy } from '../document';
import type {
  EvaluationRequest,
  LayerName,
  NamedPolicy,
  PolicyLayer,
  PolicyLayers,
} from '../evaluate';
import { ACCOUNT, OTHER_ACCOUNT, ROLE, SESSION, USER } from './policies';

// Small vocabularies, so that policies and requests often meet.
const KEYS = [
  'aws:PrincipalTag/team',
  's3:ExistingObjectTag/team',
  'aws:TagKeys',
];
const VALUES = [
  'red',
  'blue',
  'r*',
  '${aws:PrincipalTag/team}',
  "${aws:username, 'red'}",
];
const ACTIONS = [
  '*',
  '*',
  's3:*',
  's3:Get*',
  's3:GetObject',
  's3:PutObject',
  'sts:AssumeRole',
  'kms:*',
];
const RESOURCES = [
  '*',
  '*',
  'arn:aws:*:*:*:*red',
  'arn:aws:s3:::bucket/*',
  'arn:aws:s3:::bucket/red',
  'arn:aws:s3:::bucket/${aws:PrincipalTag/team}',
];
const PRINCIPALS = ['*', ACCOUNT, ROLE, SESSION, USER, OTHER_ACCOUNT];
const OPERATORS = [
  'StringEquals',
  'StringNotEquals',
  'StringLike',
  'StringEqualsIfExists',
  'ForAllValues:StringEquals',
  'ForAnyValue:StringLike',
  'ForAnyValue:StringNotEquals',
  'Null',
  'Bool',
];

const some = (values: string[]) =>
  fc.oneof(
    fc.constantFrom(...values),
    fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 }),
  );

// A request must pass many layers: without generous statements nearly all would be denied, and properties say little.
const conditions = fc.oneof(
  fc.constant({}),
  fc.dictionary(
    fc.constantFrom(...OPERATORS),
    fc.dictionary(fc.constantFrom(...KEYS), some([...VALUES, 'true']), {
      minKeys: 1,
      maxKeys: 2,
    }),
    { maxKeys: 2 },
  ),
);

const eitherForm = (name: string, values: fc.Arbitrary<unknown>) =>
  fc
    .tuple(fc.constantFrom(false, false, false, true), values)
    .map(([negated, value]) => ({ [negated ? `Not${name}` : name]: value }));

/** A statement, with a principal where the layer wants one. */
export function statementOf(
  layer: LayerName,
  effect?: 'Allow' | 'Deny',
): fc.Arbitrary<object> {
  const parts: fc.Arbitrary<object>[] = [
    fc.record({
      Effect: effect
        ? fc.constant(effect)
        : fc.constantFrom('Allow', 'Allow', 'Allow', 'Deny'),
    }),
    eitherForm('Action', some(ACTIONS)),
    fc.record({ Condition: conditions }),
  ];
  if (layer !== 'trust') {
    parts.push(eitherForm('Resource', some(RESOURCES)));
  }
  if (['rcp', 'trust', 'resource'].includes(layer)) {
    parts.push(eitherForm('Principal', fc.record({ AWS: some(PRINCIPALS) })));
  }
  return fc.tuple(...parts).map(each => Object.assign({}, ...each));
}

/** A document as JSON. */
export function sourceOf(
  layer: LayerName,
): fc.Arbitrary<{ Statement: object[] }> {
  return fc.record({
    Version: fc.constantFrom('2012-10-17', '2012-10-17', '2008-10-17'),
    Statement: fc.array(statementOf(layer), { minLength: 1, maxLength: 3 }),
  });
}

/** Parses what a test made. */
export function named(source: string | object): NamedPolicy {
  const { document } = parsePolicy(source);
  if (!document) {
    throw new Error('not a policy');
  }
  return { name: 'policy', document };
}

const GRANTING: readonly LayerName[] = ['identity', 'trust', 'resource'];

/** The policies of a layer. One that can only take away mostly begins by leaving everything, as such layers do. */
export function sourcesOf(
  layer: LayerName,
): fc.Arbitrary<{ Statement: object[] }[]> {
  const full = {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Action: '*',
        Resource: '*',
        ...(layer === 'rcp' && { Principal: { AWS: '*' } }),
      },
    ],
  };
  return fc
    .tuple(
      fc.constantFrom(true, true, true, false),
      fc.array(sourceOf(layer), { maxLength: 2 }),
    )
    .map(([leaves, sources]) =>
      leaves && !GRANTING.includes(layer) ? [full, ...sources] : sources,
    );
}

/** A layer that was read. Policies of organisations stand on one level, or on two. */
export function readLayer(layer: LayerName): fc.Arbitrary<PolicyLayer> {
  const policies = sourcesOf(layer).map(sources => sources.map(named));
  if (layer !== 'scp' && layer !== 'rcp') {
    return policies.map(read => ({ state: 'read', policies: read }));
  }
  return fc
    .tuple(policies, fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }))
    .map(([read, isRoot]) => ({
      state: 'read',
      policies: read.map((policy, index) => ({
        ...policy,
        ...(isRoot[index] && { level: 'root' }),
      })),
    }));
}

/** A layer in any state. */
export function anyLayer(layer: LayerName): fc.Arbitrary<PolicyLayer> {
  return eachState<PolicyLayer>(
    layer,
    readLayer(layer),
    { state: 'absent' },
    { state: 'unread', reason: 'no' },
  );
}

/** One of three states of a layer, as often as makes for answers of all kinds. */
export function eachState<T>(
  layer: LayerName,
  read: fc.Arbitrary<T>,
  absent: T,
  unread: T,
): fc.Arbitrary<T> {
  const grants = GRANTING.includes(layer);
  return fc.oneof(
    { weight: grants ? 12 : 6, arbitrary: read },
    { weight: grants ? 4 : 9, arbitrary: fc.constant(absent) },
    { weight: 1, arbitrary: fc.constant(unread) },
  );
}

export const LAYERS: readonly LayerName[] = [
  'rcp',
  'scp',
  'trust',
  'identity',
  'boundary',
  'session',
  'resource',
];

/** Layers, each drawn by `draw`. */
export function layersOf(
  draw: (layer: LayerName) => fc.Arbitrary<PolicyLayer>,
): fc.Arbitrary<Record<LayerName, PolicyLayer>> {
  return fc
    .tuple(...LAYERS.map(draw))
    .map(
      drawn =>
        Object.fromEntries(
          LAYERS.map((name, index) => [name, drawn[index]]),
        ) as Record<LayerName, PolicyLayer>,
    );
}

const contextValues = fc.record(
  {
    'aws:PrincipalTag/team': fc.constantFrom('red', 'blue', 'true'),
    's3:ExistingObjectTag/team': fc.constantFrom('red', 'blue'),
    'aws:TagKeys': fc.uniqueArray(fc.constantFrom('red', 'blue')),
    'aws:username': fc.constantFrom('red', 'ana'),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Record<string, string | string[]>>;

/** A request; with `unknown`, keys that the context does not hold may be unread. */
export function requests(options: {
  unknown: boolean;
}): fc.Arbitrary<EvaluationRequest> {
  return fc
    .record({
      action: fc.constantFrom('s3:GetObject', 's3:PutObject', 'sts:AssumeRole'),
      resource: fc.constantFrom(
        'arn:aws:s3:::bucket/red',
        'arn:aws:s3:::bucket/x',
      ),
      resourceAccountId: fc.constantFrom(ACCOUNT, ACCOUNT, OTHER_ACCOUNT),
      values: contextValues,
      unknown: options.unknown
        ? fc.subarray([...KEYS, 'aws:username'])
        : fc.constant<string[]>([]),
    })
    .map(({ values, unknown, ...request }) => ({
      ...request,
      principal: { type: 'AWS', id: ROLE, sessionArn: SESSION },
      context: {
        values,
        unknown: unknown.filter(key => !Object.hasOwn(values, key)),
      },
    }));
}

/** The values that unread keys of a request could have had: any, or none. */
export function readingsOf(
  request: EvaluationRequest,
): fc.Arbitrary<EvaluationRequest> {
  return contextValues.map(drawn => ({
    ...request,
    context: {
      values: {
        ...request.context.values,
        ...Object.fromEntries(
          Object.entries(drawn).filter(([key]) =>
            request.context.unknown?.includes(key),
          ),
        ),
      },
    },
  }));
}

/** Changes the case of letters, as `flips` says. */
export function flipCase(text: string, flips: readonly boolean[]): string {
  return Array.from(text, (char, index) =>
    flips[index % flips.length] ? char.toUpperCase() : char.toLowerCase(),
  ).join('');
}

/** Layers with one of them replaced. */
export function replaced(
  layers: PolicyLayers,
  name: LayerName,
  layer: PolicyLayer,
): PolicyLayers {
  return { ...layers, [name]: layer };
}
