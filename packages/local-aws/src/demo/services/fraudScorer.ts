import { type DemoPart, PLACE, WORKSHOP } from '../DemoPart';

/** The role was deleted; the association stayed. */
export const fraudScorer: DemoPart = {
  associations: [
    {
      id: 'a-y6f1lg3vd7ujs0r8e',
      cluster: WORKSHOP,
      namespace: 'data',
      serviceAccount: 'fraud-scorer',
      role: `arn:aws:iam::${PLACE.accountId}:role/fraud-scorer-role`,
      created: '296 days ago',
    },
  ],
};
