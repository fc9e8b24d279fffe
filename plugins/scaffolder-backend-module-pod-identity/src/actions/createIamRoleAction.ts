import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import {
  checkIntent,
  checkNamespaceName,
  checkServiceAccountName,
} from 'backstage-plugin-pod-identity-common';
import type { PodIdentityService } from 'backstage-plugin-pod-identity-node';
import { permissionInput, serviceAccountInput, stepsOutput } from '../schema';
import { examples } from './createIamRoleAction.examples';
import { explainFailure } from './explainFailure';
import { logPlan } from './logPlan';

/**
 * Creates `aws:iam-role:create`. The pod-identity backend does the work, on behalf of the person who started the
 * template; doing it again changes nothing, and a dry run shows the real plan.
 *
 * @public
 */
export function createIamRoleAction(options: {
  podIdentity: PodIdentityService;
}) {
  return createTemplateAction({
    id: 'aws:iam-role:create',
    description:
      'Creates the IAM role of one Kubernetes service account, which nothing but that service account can assume, inside the limits of the platform team',
    examples,
    supportsDryRun: true,
    schema: {
      input: {
        ...serviceAccountInput,
        permissions: z =>
          z.array(permissionInput(z), {
            description: 'What the role may do',
          }),
      },
      output: {
        roleArn: z => z.string({ description: 'ARN of the role' }),
        roleName: z => z.string({ description: 'Name of the role' }),
        ...stepsOutput,
      },
    },
    async handler(ctx) {
      const { cluster, namespace, serviceAccount } = ctx.input;
      const dryRun = ctx.isDryRun ?? false;
      checkNamespaceName(namespace);
      checkServiceAccountName(serviceAccount);
      ctx.input.permissions.forEach(checkIntent);

      const outcome = await ctx.checkpoint({
        key: `aws.iam-role.${cluster}.${namespace}.${serviceAccount}`,
        fn: async () => {
          const { roleArn, roleName, changed, steps } = await explainFailure(
            `The role of service account ${namespace}/${serviceAccount} in cluster ${cluster} was not created`,
            async () =>
              options.podIdentity.createRole(
                { ...ctx.input, dryRun },
                {
                  credentials: await ctx.getInitiatorCredentials(),
                  signal: ctx.signal,
                },
              ),
          );
          return {
            roleArn,
            roleName,
            changed,
            steps: steps.map(step => ({ ...step })),
          };
        },
      });

      logPlan(ctx.logger, { dryRun, ...outcome });
      ctx.output('roleArn', outcome.roleArn);
      ctx.output('roleName', outcome.roleName);
      ctx.output('changed', outcome.changed);
      ctx.output('steps', outcome.steps);
    },
  });
}
