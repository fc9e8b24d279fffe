import {
  createTemplateAction,
  type TemplateAction,
} from '@backstage/plugin-scaffolder-node';
import {
  checkIntent,
  checkNamespaceName,
  checkServiceAccountName,
} from 'backstage-plugin-pod-identity-common';
import type { PodIdentityService } from 'backstage-plugin-pod-identity-node';
import { permissionsSchema, serviceAccountInput, stepsOutput } from '../schema';
import { examples } from './createIamRoleAction.examples';
import { explainFailure } from './explainFailure';
import { logPlan } from './logPlan';
import { refuseChanges } from './refuseChanges';
import type { CreateIamRoleInput, CreateIamRoleOutput } from './types';

/**
 * Creates `aws:iam-role:create`. The pod-identity backend does the work, on behalf of the person who started the
 * template; doing it again changes nothing, and a dry run shows the real plan.
 *
 * @public
 */
export function createIamRoleAction(options: {
  podIdentity: PodIdentityService;
}): TemplateAction<CreateIamRoleInput, CreateIamRoleOutput, 'v2'> {
  const action = createTemplateAction({
    id: 'aws:iam-role:create',
    description:
      'Creates the IAM role of one Kubernetes service account, which nothing but that service account can assume, inside the limits of the platform team',
    examples,
    supportsDryRun: true,
    schema: {
      input: {
        ...serviceAccountInput,
        permissions: z =>
          z.array(z.custom<CreateIamRoleInput['permissions'][number]>()),
        existing: z =>
          z
            .enum(['update', 'complete'], {
              description:
                'What to do where the service account already has a role made by this portal. `update`: make it match the request. `complete`: add what an earlier run left out, and fail where anything would be changed or taken away, as a template for new services wants it. Default: update',
            })
            .optional(),
      },
      output: {
        roleArn: z => z.string({ description: 'ARN of the role' }),
        roleName: z => z.string({ description: 'Name of the role' }),
        ...stepsOutput,
      },
    },
    async handler(ctx) {
      const { existing = 'update', ...body } = ctx.input;
      const { cluster, namespace, serviceAccount } = body;
      const whose = `Service account ${namespace}/${serviceAccount} in cluster ${cluster}`;
      const dryRun = ctx.isDryRun ?? false;
      checkNamespaceName(namespace);
      checkServiceAccountName(serviceAccount);
      body.permissions.forEach(checkIntent);

      const create = (request: { dryRun: boolean }) =>
        explainFailure(
          `The role of service account ${namespace}/${serviceAccount} in cluster ${cluster} was not created`,
          async () =>
            options.podIdentity.createRole(
              { ...body, ...request },
              {
                credentials: await ctx.getInitiatorCredentials(),
                signal: ctx.signal,
              },
            ),
        );

      const outcome = await ctx.checkpoint({
        key: `aws.iam-role.${cluster}.${namespace}.${serviceAccount}`,
        fn: async () => {
          if (existing === 'complete') {
            refuseChanges(whose, (await create({ dryRun: true })).steps);
          }
          const { roleArn, roleName, changed, steps } = await create({
            dryRun,
          });
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
  const { input } = action.schema ?? {};
  return {
    ...action,
    schema: {
      ...action.schema,
      input: {
        ...input,
        properties: { ...input?.properties, permissions: permissionsSchema() },
      },
    },
  };
}
