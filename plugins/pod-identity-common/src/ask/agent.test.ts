import { askWith, decidingStep } from '../__testUtils__/askFixtures';
import { absent, unread } from '../__testUtils__/fixtures';

const read = { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' };

describe('the Pod Identity Agent', () => {
  it('keeps unknown what policies allow while none is known to run', () => {
    const decision = askWith([read], { who: { agent: absent } });
    expect(decision).toMatchObject({
      outcome: 'unknown',
      cause: 'reserved',
      sentence:
        'Unknown: statement 1 of policy app-policy allows it, but no Pod Identity Agent is known to run on cluster eksworkshop-eksctl, and without one pods get no credentials.',
      advice: {
        cause: 'provide-agent',
        params: { cluster: 'eksworkshop-eksctl' },
      },
      missing: [
        {
          name: 'Pod Identity Agent of cluster eksworkshop-eksctl',
          effect: 'Denied if none runs there; otherwise allowed.',
        },
      ],
      reservations: [{ cause: 'agent' }],
    });
    expect(decidingStep(decision)).toMatchObject({
      layer: 'association',
      result: 'unknown',
      sentence:
        'No Pod Identity Agent is known to run on cluster eksworkshop-eksctl, and without one pods get no credentials.',
    });
  });

  it('is told with why it could not be read, and what to do', () => {
    expect(
      askWith([read], {
        who: { agent: unread('It may not be read.', 'Ask somebody.') },
      }),
    ).toMatchObject({
      outcome: 'unknown',
      sentence:
        'Unknown: statement 1 of policy app-policy allows it, but it could not be read whether cluster eksworkshop-eksctl runs the Pod Identity Agent, without which pods get no credentials.',
      advice: { cause: 'unread', sentence: 'Ask somebody.' },
    });
  });

  it.each(['add-on', 'auto-mode', 'self-managed'] as const)(
    'stands in no way where it runs: %s',
    value => {
      expect(
        askWith([read], { who: { agent: { state: 'read', value } } }).outcome,
      ).toBe('allowed');
    },
  );

  it('changes nothing of what is denied', () => {
    const denied = (agent: typeof absent | undefined) =>
      askWith([{ ...read, Action: 's3:PutObject' }], { who: { agent } });
    expect(denied(absent).outcome).toBe('denied');
    expect(denied(absent).sentence).toBe(denied(undefined).sentence);
  });
});
