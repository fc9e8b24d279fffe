import {
  createTemplateAction,
  type TemplateAction,
} from '@backstage/plugin-scaffolder-node';
import {
  checkNamespaceName,
  checkServiceAccountName,
} from 'backstage-plugin-pod-identity-common';
import type { PodIdentityService } from 'backstage-plugin-pod-identity-node';
import { serviceAccountInput, stepsOutput } from '../schema';
import { examples } from './createPodIdentityAssociationAction.examples';
import { explainFailure } from './explainFailure';
import { logPlan } from './logPlan';
import type {
  CreatePodIdentityAssociationInput,
  CreatePodIdentityAssociationOutput,
} from './types';

/**
 * Creates `aws:pod-identity-association:create`. The pod-identity backend does the work, on behalf of the person who
 * started the template; doing it again changes nothing, and a dry run shows the real plan.
 *
 * @public
 */
export function createPodIdentityAssociationAction(options: {
  podIdentity: PodIdentityService;
}): TemplateAction<
  CreatePodIdentityAssociationInput,
  CreatePodIdentityAssociationOutput,
  'v2'
> {
  return createTemplateAction({
    id: 'aws:pod-identity-association:create',
    description:
      'Makes a Kubernetes service account use an IAM role, by an EKS Pod Identity association. Pods that run already keep their credentials until they are created anew',
    examples,
    supportsDryRun: true,
    schema: {
      input: {
        ...serviceAccountInput,
        roleArn: z =>
          z
            .string({
              description: 'ARN of the role, as `aws:iam-role:create` gives it',
            })
            .min(1),
      },
      output: {
        associationId: z =>
          z
            .string({
              description:
                'Id of the association. A dry run that would create one has none',
            })
            .optional(),
        associationArn: z =>
          z
            .string({
              description:
                'ARN of the association. A dry run that would create one has none',
            })
            .optional(),
        ...stepsOutput,
      },
    },
    async handler(ctx) {
      const { cluster, namespace, serviceAccount } = ctx.input;
      const dryRun = ctx.isDryRun ?? false;
      checkNamespaceName(namespace);
      checkServiceAccountName(serviceAccount);

      const outcome = await ctx.checkpoint({
        key: `aws.pod-identity-association.${cluster}.${namespace}.${serviceAccount}`,
        fn: async () => {
          const { associationId, associationArn, changed, steps } =
            await explainFailure(
              `The association of service account ${namespace}/${serviceAccount} in cluster ${cluster} was not created`,
              async () =>
                options.podIdentity.createAssociation(
                  { ...ctx.input, dryRun },
                  {
                    credentials: await ctx.getInitiatorCredentials(),
                    signal: ctx.signal,
                  },
                ),
            );
          return {
            associationId,
            associationArn,
            changed,
            steps: steps.map(step => ({ ...step })),
          };
        },
      });

      logPlan(ctx.logger, { dryRun, ...outcome });
      ctx.output('associationId', outcome.associationId);
      ctx.output('associationArn', outcome.associationArn);
      ctx.output('changed', outcome.changed);
      ctx.output('steps', outcome.steps);
    },
  });
}
