import { createServices } from '../../../src/services/createServices';
import { directCall, NO_SOURCE, type ErrorCases } from '../kit';
import { CLUSTER_ROLE, POD_ROLE } from './fixture';

/** What is served to these cases, so that thousands of associations need no thousands of requests. */
export const services = createServices({ empty: true });

const MAX_ASSOCIATIONS = 5000;

const wanted = {
  clusterName: 'full',
  namespace: 'crowd',
  roleArn: POD_ROLE,
};

/** The quota of a cluster's associations. */
export const associationLimitErrors: ErrorCases = {
  CreatePodIdentityAssociation: [
    {
      error: 'ResourceLimitExceededException',
      when: 'the cluster has as many associations as it may',
      given: async () => {
        await directCall(services, 'eks', 'CreateCluster', {
          name: 'full',
          roleArn: CLUSTER_ROLE,
        });
        for (let index = 0; index < MAX_ASSOCIATIONS; index++) {
          const serviceAccount = `pod-${index}`;
          await directCall(services, 'eks', 'CreatePodIdentityAssociation', {
            ...wanted,
            serviceAccount,
          });
        }
      },
      input: { ...wanted, serviceAccount: 'late' },
      message:
        'The limit of 5000 pod identity associations for the cluster is reached.',
      source: NO_SOURCE,
    },
  ],
};
