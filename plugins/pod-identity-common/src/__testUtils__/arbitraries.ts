import fc from 'fast-check';
import type { RoleRequest } from '../grant';
import type { Cluster } from '../model';
import { intentKinds, type AccessIntent, type MemberSchema } from '../services';
import type { TagValueSource } from '../subject';

const label = fc.stringMatching(/^[a-z0-9]([-a-z0-9]{0,20}[a-z0-9])?$/);

export const namespaces = label;

export const serviceAccountNames = fc
  .array(label, { minLength: 1, maxLength: 4 })
  .map(labels => labels.join('.'));

export const clusters: fc.Arbitrary<Cluster> = fc
  .record({
    partition: fc.constantFrom('aws', 'aws-cn', 'aws-us-gov'),
    region: fc.constantFrom('us-east-1', 'cn-north-1', 'us-gov-west-1'),
    accountId: fc.stringMatching(/^\d{12}$/),
    name: fc.stringMatching(/^[0-9A-Za-z][A-Za-z0-9_-]{0,30}$/),
  })
  .map(({ partition, region, accountId, name }) => ({
    arn: `arn:${partition}:eks:${region}:${accountId}:cluster/${name}`,
    name,
    accountId,
    region,
  }));

export const buckets = fc.stringMatching(/^[a-z0-9][a-z0-9-]{1,30}[a-z0-9]$/);

const prefixes = fc
  .array(fc.stringMatching(/^[A-Za-z0-9!_.()=+@:-]{1,8}$/), {
    minLength: 1,
    maxLength: 3,
  })
  .map(parts => parts.join('/'));

const tagTexts = fc.stringMatching(/^[A-Za-z0-9 +\-=._:/@é]{0,20}$/);

const tagSources: fc.Arbitrary<TagValueSource> = fc.oneof(
  fc
    .constantFrom(
      'namespace' as const,
      'service-account' as const,
      'cluster-name' as const,
      'cluster-arn' as const,
    )
    .map(from => ({ from })),
  tagTexts.map(value => ({ from: 'literal' as const, value })),
);

const tags = fc
  .uniqueArray(fc.tuple(tagTexts, tagSources), {
    minLength: 1,
    maxLength: 4,
    selector: ([key]) => key.toLowerCase(),
  })
  .filter(entries =>
    entries.every(([key]) => key !== '' && !/^aws:/i.test(key)),
  )
  .map(entries => Object.fromEntries(entries));

/** Values of members that their schema cannot generate, by their noun: patterns with lookaheads. */
const texts: Readonly<Record<string, fc.Arbitrary<string>>> = {
  'bucket name': buckets,
  prefix: prefixes,
  'secret name': fc.stringMatching(/^[A-Za-z0-9/_+=.@-]{1,40}$/),
  'topic name': fc.stringMatching(/^[A-Za-z0-9_-]{1,40}(\.fifo)?$/),
  'queue name': fc.stringMatching(/^[A-Za-z0-9_-]{1,40}(\.fifo)?$/),
};

function valuesOf(schema: MemberSchema): fc.Arbitrary<unknown> {
  switch (schema.type) {
    case 'array':
      return fc.array(fc.constantFrom(...schema.items.enum), {
        minLength: schema.minItems,
        maxLength: schema.items.enum.length + 1,
      });
    case 'object':
      return tags;
    default: {
      const noun = schema['x-noun'];
      const values = texts[noun];
      if (!values) {
        throw new Error(`There are no examples of a ${noun}: add some here.`);
      }
      return values;
    }
  }
}

/** Intents of every kind that is registered. */
export const intents: fc.Arbitrary<AccessIntent> = fc.oneof(
  ...intentKinds.map(({ kind, members }) =>
    fc.record({
      kind: fc.constant(kind),
      ...Object.fromEntries(
        Object.entries(members).map(([name, schema]) => [
          name,
          valuesOf(schema),
        ]),
      ),
    }),
  ),
) as fc.Arbitrary<AccessIntent>;

export const roleRequests: fc.Arbitrary<RoleRequest> = fc
  .record({
    cluster: clusters,
    namespace: namespaces,
    serviceAccount: serviceAccountNames,
    permissions: fc.array(intents, { maxLength: 4 }),
    rolePath: fc.constantFrom('/', '/pod-identity/'),
    permissionsBoundaryArn: fc.option(
      fc.constant('arn:aws:iam::111122223333:policy/edge'),
      { nil: undefined },
    ),
  })
  .map(({ cluster, namespace, serviceAccount, ...rest }) => ({
    serviceAccount: { clusterArn: cluster.arn, namespace, serviceAccount },
    cluster,
    owner: 'group:default/payments',
    ...rest,
  }));
