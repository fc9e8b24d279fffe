import * as fc from 'fast-check';
import { sourceOf } from './__testUtils__/arbitraries';
import { layersWith, requestOf } from './__testUtils__/policies';
import { runs, TIMEOUT } from './__testUtils__/runs';
import {
  evaluate,
  parsePolicy,
  policySize,
  validatePolicy,
  type LayerName,
  type PolicyKind,
} from '.';

jest.setTimeout(TIMEOUT);

const KINDS: readonly PolicyKind[] = [
  'identity',
  'trust',
  'boundary',
  'session',
  'resource',
  'scp',
  'rcp',
];
const LAYER_NAMES: readonly LayerName[] = ['identity', 'resource', 'trust'];

/** Names of the policy language, so that what is drawn comes near to a policy. */
const name = fc.oneof(
  fc.constantFrom(
    'Version',
    'Id',
    'Statement',
    'Sid',
    'Effect',
    'Principal',
    'NotPrincipal',
    'Action',
    'NotAction',
    'Resource',
    'NotResource',
    'Condition',
    'AWS',
    'StringLike',
    'ForAllValues:ArnLike',
    'DateLessThan',
    'IpAddress',
    'NumericEquals',
    'Null',
    '__proto__',
    'constructor',
  ),
  fc.string({ maxLength: 4 }),
);
const word = fc.oneof(
  fc.constantFrom(
    '2012-10-17',
    'Allow',
    'Deny',
    '*',
    's3:*',
    'arn:aws:s3:::b/${aws:x}',
    '${',
    "${a, 'b'}",
    'arn:',
    '::::::',
    '1.2.3.4/99',
  ),
  fc.string({ maxLength: 6, unit: 'binary' }),
);

const { document: likeAPolicy } = fc.letrec<{
  value: unknown;
  document: object;
}>(tie => ({
  value: fc.oneof(
    { maxDepth: 4 },
    word,
    fc.constantFrom<unknown>(null, true, 0, -1.5, NaN, undefined),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(name, tie('value'), { maxKeys: 4 }),
  ),
  document: fc.dictionary(name, tie('value'), { maxKeys: 3 }).chain(rest =>
    fc.oneof(
      fc.constant(rest),
      fc
        .array(fc.dictionary(name, tie('value'), { maxKeys: 6 }), {
          maxLength: 3,
        })
        .map(Statement => ({ ...rest, Statement })),
    ),
  ),
}));

/** Parses, checks, evaluates; throws if any of them does. */
function useEverywhere(source: string | object) {
  const { document, problems } = parsePolicy(source);
  if (!document && problems.length === 0) {
    throw new Error('nothing said');
  }
  for (const kind of KINDS) {
    validatePolicy(source, kind);
  }
  if (!document) {
    return;
  }
  for (const layer of LAYER_NAMES) {
    const policies = [{ name: 'drawn', document }];
    const request = requestOf(
      layer === 'trust' ? { action: 'sts:AssumeRole' } : {},
    );
    evaluate(request, layersWith({ [layer]: { state: 'read', policies } }));
  }
}

describe('nothing throws', () => {
  it('for documents that resemble a policy', () => {
    fc.assert(
      fc.property(likeAPolicy, drawn => {
        expect(() => useEverywhere(drawn)).not.toThrow();
      }),
      runs(1000),
    );
  });

  it('for policies with a character more or less', () => {
    const drawn = fc.tuple(
      sourceOf('resource').map(source => JSON.stringify(source)),
      fc.nat(),
      fc.nat(3),
      fc.string({ maxLength: 3, unit: fc.constantFrom(...'{}[]",:\\${}*a') }),
    );
    fc.assert(
      fc.property(drawn, ([text, at, length, insert]) => {
        const start = at % text.length;
        const changed =
          text.slice(0, start) + insert + text.slice(start + length);
        expect(() => useEverywhere(changed)).not.toThrow();
      }),
      runs(1000),
    );
  });

  it('for any value', () => {
    fc.assert(
      fc.property(
        fc.object({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withNullPrototype: true,
          withTypedArray: true,
        }),
        drawn => {
          expect(() => useEverywhere(drawn)).not.toThrow();
        },
      ),
      runs(500),
    );
  });

  it('for texts, which give problems and no document', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'{}[]",:1e-.tfn \n') }),
    );
    fc.assert(
      fc.property(text, drawn => {
        const { document, problems } = parsePolicy(drawn);
        expect(document).toBeUndefined();
        expect(problems).not.toEqual([]);
        for (const kind of KINDS) {
          expect(validatePolicy(drawn, kind)).not.toEqual([]);
        }
        expect(policySize(drawn)).toBeLessThanOrEqual(drawn.length);
      }),
      runs(2000),
    );
  });
});

describe('every problem', () => {
  it('points at a place in the document', () => {
    fc.assert(
      fc.property(likeAPolicy, document => {
        const text = JSON.stringify(document, undefined, 1);
        const lines = text.split('\n');
        for (const { line, column } of [
          ...parsePolicy(text).problems,
          ...validatePolicy(text, 'identity'),
        ]) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column).toBeLessThanOrEqual(lines[line! - 1].length + 1);
        }
      }),
      runs(500),
    );
  });
});
