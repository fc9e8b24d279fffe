import { mockServices } from '@backstage/backend-test-utils';
import type { PlanStep } from 'backstage-plugin-pod-identity-common';
import { logPlan } from './logPlan';

const create: PlanStep = {
  action: 'create',
  resource: 'role',
  name: 'payments-api-1a2b3c4d',
  cause: 'role-missing',
  params: { role: 'payments-api-1a2b3c4d', path: '/' },
  summary: 'Create role payments-api-1a2b3c4d',
  document: '{"Version":"2012-10-17"}',
};
const keep: PlanStep = {
  action: 'keep',
  resource: 'inline-policy',
  name: 's3-prefix',
  cause: 'inline-policy-foreign',
  params: { policy: 's3-prefix' },
  summary: 'Keep inline policy s3-prefix.',
};
const conflict: PlanStep = {
  action: 'conflict',
  resource: 'association',
  name: 'payments/payments-api',
  cause: 'association-of-add-on',
  params: {},
  summary: 'Association a-1 belongs to an add-on',
  reason: 'Change it through the add-on',
};

describe('logPlan', () => {
  it.each([
    [
      'what was done',
      { dryRun: false, changed: true, steps: [create, keep] },
      ['Create role payments-api-1a2b3c4d.', 'Keep inline policy s3-prefix.'],
    ],
    [
      'that nothing was to be done',
      { dryRun: false, changed: false, steps: [keep] },
      ['Keep inline policy s3-prefix.', 'Everything is already as asked for.'],
    ],
    [
      'the plan of a dry run, with its documents',
      { dryRun: true, changed: true, steps: [create] },
      [
        'Dry run: nothing is changed in AWS. This is the plan:',
        'Create role payments-api-1a2b3c4d.',
        '{"Version":"2012-10-17"}',
      ],
    ],
    [
      'why a step cannot be done',
      { dryRun: true, changed: true, steps: [conflict] },
      [
        'Dry run: nothing is changed in AWS. This is the plan:',
        'Association a-1 belongs to an add-on. Change it through the add-on.',
      ],
    ],
  ])('tells %s', (_, outcome, lines) => {
    const logger = mockServices.logger.mock();

    logPlan(logger, outcome);

    expect(logger.info.mock.calls.map(([line]) => line)).toEqual(lines);
  });
});
