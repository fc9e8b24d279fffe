import { askingWith, ownBucket } from '../../__testUtils__/askFixtures';
import { absent, policy } from '../../__testUtils__/fixtures';
import type { CrossCheck } from '../../model';
import { decideAccess } from '../decideAccess';
import {
  configuredPolicies,
  type DecideAccessInput,
} from '../DecideAccessInput';
import { readQuestion } from '../question/readQuestion';
import { crossCheck, type SimulationAnswer } from './crossCheck';
import { simulationOf } from './simulationOf';

const byTag = {
  Effect: 'Allow',
  Action: 's3:GetObject',
  Resource: '*',
  Condition: {
    StringEquals: {
      's3:ExistingObjectTag/owner': '${aws:PrincipalTag/kubernetes-namespace}',
      'aws:SourceVpce': 'vpce-1',
    },
  },
};

function input(more: Partial<DecideAccessInput> = {}): DecideAccessInput {
  return {
    who: askingWith({ Effect: 'Allow', Action: 's3:*', Resource: '*' }),
    question: readQuestion(
      { action: 's3:GetObject', resource: 's3://my-bucket/a' },
      'aws',
    ),
    resource: {
      ...ownBucket,
      tags: { state: 'read', value: { owner: 'ns-a' } },
    },
    organizationPolicies: configuredPolicies('none'),
    vpcEndpointPolicies: configuredPolicies('none'),
    ...more,
  };
}

describe('simulationOf', () => {
  it('gives what the simulator cannot know: session tags and object tags', () => {
    expect(simulationOf(input({ who: askingWith(byTag) }))).toEqual({
      roleArn: 'arn:aws:iam::111122223333:role/app',
      action: 's3:GetObject',
      resource: 'arn:aws:s3:::my-bucket/a',
      context: [
        { key: 's3:existingobjecttag/owner', values: ['ns-a'] },
        { key: 'aws:principaltag/kubernetes-namespace', values: ['ns-a'] },
      ],
    });
  });

  it('has nothing to ask without a role', () => {
    expect(
      simulationOf(input({ who: { ...askingWith(byTag), role: absent } })),
    ).toBeUndefined();
  });
});

describe('crossCheck', () => {
  const allowed: SimulationAnswer = { outcome: 'allowed' };
  const denied: SimulationAnswer = { outcome: 'denied' };
  const silentBucket: Partial<DecideAccessInput> = {
    resource: {
      ...ownBucket,
      policy: {
        state: 'read',
        value: {
          name: 'bucket policy of my-bucket',
          arn: 'arn:aws:s3:::my-bucket',
          document: policy({
            Effect: 'Deny',
            Principal: '*',
            Action: '*',
            Resource: '*',
          }),
        },
      },
    },
  };

  it.each<
    [string, Partial<DecideAccessInput>, SimulationAnswer, Partial<CrossCheck>]
  >([
    [
      'agrees',
      {},
      allowed,
      {
        outcome: 'allowed',
        agrees: true,
        sentence: 'SimulatePrincipalPolicy says allowed, too.',
      },
    ],
    [
      'disagrees',
      {},
      denied,
      {
        outcome: 'denied',
        agrees: false,
        sentence:
          'SimulatePrincipalPolicy says denied; the policies of the role say allowed, as the portal reads them, so one of the two is wrong.',
      },
    ],
    [
      'tells of the organization',
      {},
      { outcome: 'denied', byOrganization: true },
      {
        agrees: false,
        sentence: expect.stringContaining('by policies of the organization'),
      },
    ],
    [
      'agrees on the role where a bucket policy decides otherwise',
      silentBucket,
      allowed,
      {
        outcome: 'allowed',
        agrees: true,
        sentence:
          "SimulatePrincipalPolicy says allowed of the role's own policies, as the portal does; what decides otherwise it does not know.",
      },
    ],
    [
      'compares nothing with an answer that is unknown',
      { organizationPolicies: configuredPolicies('unknown') },
      allowed,
      {
        outcome: 'allowed',
        sentence:
          "SimulatePrincipalPolicy says allowed; it looks at the role's own policies alone.",
      },
    ],
    [
      'fails by itself',
      {},
      { outcome: 'failed', reason: 'AWS is busy.' },
      {
        outcome: 'failed',
        sentence: 'SimulatePrincipalPolicy could not be asked: AWS is busy.',
      },
    ],
  ])('%s', (_, more, answer, expected) => {
    const asked = input(more);
    const check = crossCheck(decideAccess(asked), asked, answer);
    expect(check).toMatchObject(expected);
    expect(check.agrees).toBe(expected.agrees);
  });
});
