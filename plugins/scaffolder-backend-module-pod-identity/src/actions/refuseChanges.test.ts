import type { PlanStep } from 'backstage-plugin-pod-identity-common';
import { refuseChanges } from './refuseChanges';

const step = (action: PlanStep['action']): PlanStep => ({
  action,
  resource: 'inline-policy',
  name: 's3',
  cause: 'inline-policy-differs',
  params: { policy: 's3' },
  summary: `${action} the inline policy s3`,
});

describe('refuseChanges', () => {
  it.each([[[]], [['keep']], [['create', 'create']], [['keep', 'create']]])(
    'lets %j through',
    actions => {
      expect(() =>
        refuseChanges(
          'ns-a/hello',
          (actions as PlanStep['action'][]).map(step),
        ),
      ).not.toThrow();
    },
  );

  it.each([[['update']], [['delete']], [['keep', 'create', 'delete']]])(
    'refuses %j, and says what it would do',
    actions => {
      expect(() =>
        refuseChanges(
          'ns-a/hello',
          (actions as PlanStep['action'][]).map(step),
        ),
      ).toThrow(
        /^ns-a\/hello has a role already.*'(update|delete) the inline policy s3'.*Choose another/,
      );
    },
  );
});
