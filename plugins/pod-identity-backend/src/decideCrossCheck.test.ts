import { reading, refuse, setUpAsked } from './__testUtils__/setUpAsked';

const asked = setUpAsked();

describe('the cross-check', () => {
  const crossChecked = () =>
    asked.ask('app1', { ...reading('customer1.txt'), crossCheck: true });

  it('agrees', async () => {
    const { body } = await crossChecked();
    expect(body).toMatchObject({
      outcome: 'allowed',
      crossCheck: { outcome: 'allowed', agrees: true },
    });
  });

  it('shows that it does not agree', async () => {
    asked.aws.faults.set('iam:SimulatePrincipalPolicy', () => ({
      IsTruncated: false,
      EvaluationResults: [
        { EvalActionName: 's3:GetObject', EvalDecision: 'implicitDeny' },
      ],
    }));
    const { body } = await crossChecked();
    expect(body).toMatchObject({
      outcome: 'allowed',
      crossCheck: { outcome: 'denied', agrees: false },
    });
  });

  it('fails by itself', async () => {
    asked.aws.faults.set('iam:SimulatePrincipalPolicy', refuse);
    const { status, body } = await crossChecked();
    expect(status).toBe(200);
    expect(body.outcome).toBe('allowed');
    expect(body.crossCheck).toEqual({
      outcome: 'failed',
      cause: 'simulation-failed',
      params: {
        reason: expect.stringContaining('iam:SimulatePrincipalPolicy'),
      },
      sentence: expect.stringContaining('iam:SimulatePrincipalPolicy'),
    });
    expect(body.failures).toEqual([]);
  });

  it('is left out unless asked for', async () => {
    const { body } = await asked.ask('app1', reading('customer1.txt'));
    expect(body.crossCheck).toBeUndefined();
    expect(asked.aws.calls).not.toContain('iam:SimulatePrincipalPolicy');
  });
});
