import * as fc from 'fast-check';
import { anyLayer, layersOf, requests } from '../__testUtils__/arbitraries';
import { layersWith, layer, requestOf } from '../__testUtils__/policies';
import { runs, TIMEOUT } from '../__testUtils__/runs';
import { decide } from './evaluate';
import type { RequestContext } from '../match';
import type { EvaluationRequest } from './types';
import { prepareQuestion } from './prepareQuestion';

jest.setTimeout(TIMEOUT);

/** A request's context in two: what its question says and what the asker says. */
function divided(
  { values, unknown = [] }: RequestContext,
  isCommon: (key: string) => boolean,
): [common: RequestContext, own: RequestContext] {
  const part = (wanted: boolean): RequestContext => ({
    values: Object.fromEntries(
      Object.entries(values).filter(([key]) => isCommon(key) === wanted),
    ),
    unknown: unknown.filter(key => isCommon(key) === wanted),
  });
  return [part(true), part(false)];
}

const KEYS = [
  'aws:PrincipalTag/team',
  's3:ExistingObjectTag/team',
  'aws:TagKeys',
  'aws:username',
];

describe('prepareQuestion', () => {
  it('answers as decide does, however the context is divided', () => {
    fc.assert(
      fc.property(
        layersOf(anyLayer),
        layersOf(anyLayer),
        requests({ unknown: true }),
        fc.subarray(KEYS),
        (first, second, request, keys) => {
          const { principal, context, ...rest } = request;
          const [common, own] = divided(context, key => keys.includes(key));
          const ask = prepareQuestion({ ...rest, context: common });
          for (const layers of [first, second, first]) {
            expect(ask({ principal, context: own, layers })).toBe(
              decide(request, layers),
            );
          }
        },
      ),
      runs(3000),
    );
  });

  const byTag = layersWith({
    identity: layer({
      Effect: 'Allow',
      Action: 's3:GetObject',
      Resource: 'arn:aws:s3:::bucket/*',
      Condition: {
        StringEquals: {
          's3:ExistingObjectTag/team': '${aws:PrincipalTag/team}',
        },
      },
    }),
  });
  const asked: EvaluationRequest = requestOf();

  it.each([
    ['red', 'allowed'],
    ['blue', 'denied'],
  ])('tells askers of one role apart: %s is %s', (team, outcome) => {
    const ask = prepareQuestion({
      ...asked,
      context: { values: { 's3:ExistingObjectTag/team': 'red' } },
    });
    expect(
      ask({
        principal: asked.principal,
        context: { values: { 'aws:PrincipalTag/team': team } },
        layers: byTag,
      }),
    ).toBe(outcome);
  });

  it.each<[string, ...RequestContext[]]>([
    [
      'nothing of it and that it is absent',
      { values: {} },
      { values: { 'aws:PrincipalAccount': [] } },
    ],
    [
      'that all of its kind are unknown and that it is',
      { values: {}, unknown: ['aws:*'] },
      { values: {}, unknown: ['aws:PrincipalAccount'] },
    ],
  ])('tells apart askers who say of a key %s', (_what, ...contexts) => {
    const layers = layersWith({
      identity: layer({
        Effect: 'Allow',
        Action: 's3:GetObject',
        Resource: '*',
        Condition: { StringEquals: { 'aws:PrincipalAccount': '111122223333' } },
      }),
    });
    const expected = contexts.map(context =>
      decide({ ...asked, context }, layers),
    );
    const ask = prepareQuestion({ ...asked, context: { values: {} } });
    const { principal } = asked;
    expect(
      contexts.map(context => ask({ principal, context, layers })),
    ).toEqual(expected);
    expect(new Set(expected).size).toBe(2);
  });

  it('tells apart sessions of one role', () => {
    const layers = layersWith({
      resource: layer({
        Effect: 'Allow',
        Principal: { AWS: asked.principal.sessionArn },
        Action: 's3:GetObject',
        Resource: '*',
      }),
    });
    const ask = prepareQuestion(asked);
    const as = (session: string) =>
      ask({
        principal: { ...asked.principal, sessionArn: session },
        context: { values: {} },
        layers,
      });
    expect(as(asked.principal.sessionArn!)).toBe('allowed');
    expect(as(`${asked.principal.sessionArn}-other`)).toBe('denied');
  });

  it('leaves a key open that the question covers and the asker does not know', () => {
    const ask = prepareQuestion({
      ...asked,
      context: { values: {}, unknown: ['aws:PrincipalTag/*', 's3:*'] },
    });
    const as = (values: RequestContext['values']) =>
      ask({ principal: asked.principal, context: { values }, layers: byTag });
    expect(as({})).toBe('unknown');
    const red = { 's3:ExistingObjectTag/team': 'red' };
    expect(as({ ...red, 'aws:PrincipalTag/team': 'red' })).toBe('allowed');
    expect(as({ ...red, 'aws:PrincipalTag/team': 'blue' })).toBe('denied');
  });

  it('prefers what the question says of a key to what an asker says', () => {
    const ask = prepareQuestion({
      ...asked,
      context: { values: { 'S3:existingobjecttag/TEAM': 'red' } },
    });
    expect(
      ask({
        principal: asked.principal,
        context: {
          values: {
            'aws:PrincipalTag/team': 'blue',
            's3:ExistingObjectTag/team': 'blue',
          },
        },
        layers: byTag,
      }),
    ).toBe('denied');
  });
});
