import type { DemoPart } from '../DemoCompany';
import { WORKSHOP } from '../place';

/** The role was deleted; the association stayed. */
export const fraudScorer: DemoPart = {
  associations: [
    {
      id: 'a-y6f1lg3vd7ujs0r8e',
      cluster: WORKSHOP,
      namespace: 'data',
      serviceAccount: 'fraud-scorer',
      role: '/fraud-scorer-role',
      daysOld: 296,
    },
  ],
};
