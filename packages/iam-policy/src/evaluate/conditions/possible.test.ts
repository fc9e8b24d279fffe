import {
  layer,
  ALLOW_ALL,
  DENY_ALL,
  layersWith,
  requestOf,
} from '../../__testUtils__/policies';
import type { KeyPossibility } from '../../match';
import { decide, evaluate } from '../evaluate';

const ROLE_ID = 'AROAEXAMPLEROLE000001';
const session: KeyPossibility[] = [{ like: `${ROLE_ID}:*` }];
const tls: KeyPossibility[] = [{ like: '1.2' }, { like: '1.3' }];
const noDevice: KeyPossibility[] = [{ like: 'false' }, 'absent'];

/** How a Deny on a key comes out for whoever may do everything else. */
function denies(condition: object, of: readonly KeyPossibility[]) {
  return decide(
    requestOf({ context: { values: {}, possible: { 'AWS:Key': of } } }),
    layersWith({
      identity: layer([ALLOW_ALL, { ...DENY_ALL, Condition: condition }]),
    }),
  );
}

describe('a key of which it is known only what it may be', () => {
  it.each<[object, readonly KeyPossibility[], string]>([
    [
      { StringNotLike: { 'aws:key': ['AROAOTHER:*', '111122223333'] } },
      session,
      'denied',
    ],
    [{ StringNotLike: { 'aws:key': [`${ROLE_ID}:*`] } }, session, 'allowed'],
    [{ StringNotLike: { 'aws:key': [`${ROLE_ID}*`] } }, session, 'allowed'],
    [
      { StringNotLike: { 'aws:key': [`${ROLE_ID}:eks-*`] } },
      session,
      'unknown',
    ],
    [{ StringLike: { 'aws:key': 'AROAEXAMPLE*' } }, session, 'denied'],
    [{ StringLike: { 'aws:key': 'AROAOTHER*' } }, session, 'allowed'],
    [
      { StringEquals: { 'aws:key': `${ROLE_ID}:eks-shop` } },
      session,
      'unknown',
    ],
    [{ StringEquals: { 'aws:key': ROLE_ID } }, session, 'allowed'],
    [{ StringNotEquals: { 'aws:key': ROLE_ID } }, session, 'denied'],
    [
      { StringLike: { 'aws:key': '${aws:PrincipalTag/x}*' } },
      session,
      'allowed',
    ],
    [{ StringEqualsIgnoreCase: { 'aws:key': 'x' } }, session, 'unknown'],
    [{ Null: { 'aws:key': 'true' } }, session, 'allowed'],
    [{ Null: { 'aws:key': 'false' } }, session, 'denied'],
    [{ NumericLessThan: { 'aws:key': '1.2' } }, tls, 'allowed'],
    [{ NumericLessThan: { 'aws:key': '1.3' } }, tls, 'unknown'],
    [{ NumericGreaterThanEquals: { 'aws:key': '1.2' } }, tls, 'denied'],
    [{ StringEquals: { 'aws:key': '1.2' } }, tls, 'unknown'],
    [{ StringEquals: { 'aws:key': ['1.2', '1.3'] } }, tls, 'denied'],
    [{ BoolIfExists: { 'aws:key': 'false' } }, noDevice, 'denied'],
    [{ BoolIfExists: { 'aws:key': 'true' } }, noDevice, 'unknown'],
    [{ Bool: { 'aws:key': 'true' } }, noDevice, 'allowed'],
    [{ Bool: { 'aws:key': 'false' } }, noDevice, 'unknown'],
    [{ Null: { 'aws:key': 'true' } }, noDevice, 'unknown'],
  ])('a Deny where %j, of %j: %s', (condition, of, outcome) => {
    expect(denies(condition, of)).toBe(outcome);
  });

  const traced = (condition: object, of: readonly KeyPossibility[]) =>
    evaluate(
      requestOf({ context: { values: {}, possible: { 'aws:key': of } } }),
      layersWith({
        identity: layer([ALLOW_ALL, { ...DENY_ALL, Condition: condition }]),
      }),
    );

  it('shows what it may be where that decides', () => {
    expect(
      traced({ NumericGreaterThan: { 'aws:key': '1' } }, tls).condition,
    ).toMatchObject({ requestValues: ['1.2 or 1.3'], result: 'true' });
    expect(
      traced({ StringNotLike: { 'aws:key': 'AROAOTHER:*' } }, session)
        .condition,
    ).toMatchObject({ requestValues: [`${ROLE_ID}:*`] });
  });

  it('is missing where it does not', () => {
    const decision = traced({ NumericLessThan: { 'aws:key': '1.3' } }, tls);
    expect(decision.missing).toMatchObject([{ kind: 'key', name: 'aws:key' }]);
    expect(decision.condition).not.toHaveProperty('requestValues');
  });

  it('yields to a value, and is unknown as a variable', () => {
    const request = requestOf({
      context: {
        values: { 'aws:key': '1.0' },
        possible: { 'aws:key': tls, 'aws:other': session },
      },
    });
    const deny = (condition: object) =>
      layersWith({
        identity: layer([ALLOW_ALL, { ...DENY_ALL, Condition: condition }]),
      });
    expect(
      decide(request, deny({ NumericLessThan: { 'aws:key': '1.2' } })),
    ).toBe('denied');
    expect(
      decide(request, deny({ StringEquals: { 'aws:key': '${aws:other}' } })),
    ).toBe('unknown');
  });
});
