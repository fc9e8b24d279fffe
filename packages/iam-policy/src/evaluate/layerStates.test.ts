import {
  ALL,
  DENY,
  grantTo,
  NOTHING,
  outcome,
  UNREAD,
} from '../__testUtils__/outcomes';
import {
  ABSENT,
  ACCOUNT,
  ALLOW_ALL,
  DENY_ALL,
  layer,
  layersWith,
  OTHER_ACCOUNT,
  requestOf,
  SESSION,
} from '../__testUtils__/policies';
import { evaluate } from './evaluate';
import type { EvaluationRequest, PolicyLayers } from './types';

describe('layers that were not read', () => {
  it.each<[keyof PolicyLayers, PolicyLayers, string]>([
    ['rcp', { identity: ALL }, 'unknown rcp'],
    ['scp', { identity: ALL }, 'unknown scp'],
    ['identity', {}, 'unknown identity'],
    ['identity', { resource: grantTo(SESSION) }, 'unknown identity'],
    ['boundary', { identity: ALL }, 'unknown boundary'],
    ['session', { identity: ALL }, 'unknown session'],
    ['resource', { identity: ALL }, 'unknown resource'],
    ['resource', { identity: NOTHING }, 'unknown resource'],
    ['resource', { identity: DENY }, 'denied explicit identity'],
    ['scp', { identity: NOTHING }, 'denied implicit identity'],
    ['boundary', { identity: NOTHING }, 'denied implicit identity'],
  ])('%s, with %j: %s', (name, layers, result) => {
    expect(outcome({ ...layers, [name]: UNREAD })).toBe(result);
    expect(outcome({ ...layers, [name]: undefined })).toBe(result);
  });

  // That an action has no resource is the caller's to know: the layer is `absent` then.
  it.each([
    [UNREAD, 'unknown resource'],
    [undefined, 'unknown resource'],
    [
      layer({ ...DENY_ALL, Principal: '*', Resource: '*' }),
      'denied explicit resource',
    ],
    [layer({ ...ALLOW_ALL, Principal: '*' }), 'allowed identity'],
    [ABSENT, 'allowed identity'],
  ])('count on the resource * too: %j, %s', (resource, result) => {
    expect(
      outcome(
        { identity: ALL, resource },
        {
          action: 's3:ListAllMyBuckets',
          resource: '*',
          resourceAccountId: undefined,
        },
      ),
    ).toBe(result);
  });

  it('are listed, with what each answer would change', () => {
    const { missing } = evaluate(
      requestOf(),
      layersWith({
        identity: NOTHING,
        resource: UNREAD,
        scp: UNREAD,
        boundary: ABSENT,
      }),
    );
    expect(missing).toEqual([
      {
        kind: 'layer',
        name: 'scp',
        layer: 'scp',
        outcomes: [
          { when: 'layer-allows', outcome: 'unknown' },
          { when: 'layer-silent', outcome: 'denied' },
          { when: 'layer-denies', outcome: 'denied' },
        ],
        effect:
          'Still unknown if the layer allows; denied if nothing in it matches; denied if it denies.',
      },
      {
        kind: 'layer',
        name: 'resource',
        layer: 'resource',
        outcomes: [
          { when: 'layer-allows', outcome: 'unknown' },
          { when: 'layer-silent', outcome: 'denied' },
          { when: 'layer-denies', outcome: 'denied' },
        ],
        effect:
          'Still unknown if the layer allows; denied if nothing in it matches; denied if it denies.',
      },
    ]);
  });
});

describe('layers that do not exist', () => {
  const resultOf = (
    name: string,
    layers: PolicyLayers,
    request: Partial<EvaluationRequest> = {},
  ) =>
    evaluate(requestOf(request), layersWith(layers)).layers.find(
      each => each.layer === name,
    )?.result;

  it('deny if they had to allow', () => {
    const assume = {
      action: 'sts:AssumeRole',
      resource: `arn:aws:iam::${ACCOUNT}:role/target`,
    };
    expect(resultOf('trust', {}, assume)).toBe('implicit-deny');
    expect(resultOf('identity', {})).toBe('implicit-deny');
    expect(resultOf('resource', {}, { resourceAccountId: OTHER_ACCOUNT })).toBe(
      'implicit-deny',
    );
  });

  it('do not apply if they need not allow', () => {
    expect(resultOf('boundary', {})).toBe('not-applicable');
    expect(resultOf('resource', {})).toBe('not-applicable');
    expect(resultOf('trust', {})).toBe('not-applicable');
  });
});

describe('the layer of an unknown answer', () => {
  it('is not one that could only allow what is allowed already', () => {
    const either = {
      ...ALLOW_ALL,
      Condition: { StringEquals: { 'aws:PrincipalTag/team': 'red' } },
    };
    expect(
      outcome(
        {
          identity: layer(either),
          resource: grantTo(SESSION),
          boundary: UNREAD,
        },
        { context: { values: {}, unknown: ['aws:PrincipalTag/*'] } },
      ),
    ).toBe('unknown boundary');
  });
});
