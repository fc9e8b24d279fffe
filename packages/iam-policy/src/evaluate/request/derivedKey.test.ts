import {
  ALLOW_ALL,
  layer,
  layersWith,
  requestOf,
} from '../../__testUtils__/policies';
import { evaluate } from '../evaluate';
import type { RequestContext } from '../types';

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
describe('keys that follow from the request', () => {
  const outcome = (condition: object, context?: RequestContext) =>
    evaluate(
      requestOf({ ...(context && { context }) }),
      layersWith({
        identity: layer({ ...ALLOW_ALL, Condition: condition }),
      }),
    ).outcome;

  it.each([
    [
      {
        ArnEquals: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/app' },
      },
    ],
    [{ StringEquals: { 'AWS:PrincipalAccount': '111122223333' } }],
    [{ StringEquals: { 'aws:ResourceAccount': '${aws:PrincipalAccount}' } }],
    [{ Bool: { 'aws:PrincipalIsAWSService': 'false' } }],
    [{ Null: { 'aws:PrincipalServiceName': 'true' } }],
  ])('%j', condition => {
    expect(outcome(condition)).toBe('allowed');
  });

  it('yield to what the context says', () => {
    const condition = {
      StringEquals: { 'aws:ResourceAccount': '111122223333' },
    };
    expect(
      outcome(condition, { values: { 'aws:ResourceAccount': '999999999999' } }),
    ).toBe('denied');
    expect(
      outcome(condition, { values: {}, unknown: ['aws:ResourceAccount'] }),
    ).toBe('unknown');
  });
});
