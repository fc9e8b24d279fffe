import { ALL, DENY, grantTo, NONE, outcome } from '../__testUtils__/outcomes';
import { ACCOUNT, ROLE, SESSION } from '../__testUtils__/policies';
import type { EvaluationRequest, PolicyLayers } from './types';

// The table "Resource-based policies and implicit denies in other policy types" of
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html, and
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
describe('a bucket policy of the same account that names', () => {
  const user = `arn:aws:iam::${ACCOUNT}:user/ana`;
  const federated = `arn:aws:sts::${ACCOUNT}:federated-user/ana`;
  const asUser = { principal: { type: 'AWS' as const, id: user } };
  const asFederated = {
    principal: { type: 'AWS' as const, id: user, sessionArn: federated },
  };

  it.each<[string, PolicyLayers, Partial<EvaluationRequest>, string]>([
    ['the role', { resource: grantTo(ROLE) }, {}, 'allowed resource'],
    [
      'the role, with a boundary that says nothing',
      { resource: grantTo(ROLE), boundary: NONE },
      {},
      'denied implicit boundary',
    ],
    [
      'the role, with a session that says nothing',
      { resource: grantTo(ROLE), session: NONE },
      {},
      'denied implicit session',
    ],
    [
      'the role, with a boundary that allows',
      { resource: grantTo(ROLE), boundary: ALL },
      {},
      'allowed resource',
    ],
    [
      'the session',
      { resource: grantTo(SESSION), boundary: NONE, session: NONE },
      {},
      'allowed resource',
    ],
    [
      'the session, with a boundary that denies',
      { resource: grantTo(SESSION), boundary: DENY },
      {},
      'denied explicit boundary',
    ],
    [
      'another session',
      { resource: grantTo(`${SESSION}2`) },
      {},
      'denied implicit identity',
    ],
    [
      'the user',
      { resource: grantTo(user), boundary: NONE },
      asUser,
      'allowed resource',
    ],
    [
      'the federated user',
      { resource: grantTo(federated), boundary: NONE, session: NONE },
      asFederated,
      'allowed resource',
    ],
    [
      "the federated user's user",
      { resource: grantTo(user), session: NONE },
      asFederated,
      'denied implicit session',
    ],
    [
      "the federated user's user, with a session that allows",
      { resource: grantTo(user), session: ALL },
      asFederated,
      'allowed resource',
    ],
    [
      'everybody',
      { resource: grantTo('*'), boundary: NONE, session: NONE },
      {},
      'allowed resource',
    ],
    [
      'the account',
      { resource: grantTo(ACCOUNT) },
      {},
      'denied implicit identity',
    ],
    [
      'the account by its root',
      { resource: grantTo(`arn:aws:iam::${ACCOUNT}:root`) },
      {},
      'denied implicit identity',
    ],
    [
      'the account, with an identity policy',
      { resource: grantTo(ACCOUNT), identity: ALL },
      {},
      'allowed identity',
    ],
    [
      'everybody, under an SCP that says nothing',
      { resource: grantTo('*'), scp: NONE },
      {},
      'denied implicit scp',
    ],
  ])('%s', (_, layers, request, result) => {
    expect(outcome(layers, request)).toBe(result);
  });

  it('a federated user without session policy may do nothing by identity', () => {
    expect(outcome({ identity: ALL }, asFederated)).toBe(
      'denied implicit session',
    );
    expect(outcome({ identity: ALL, session: ALL }, asFederated)).toBe(
      'allowed identity',
    );
  });
});
