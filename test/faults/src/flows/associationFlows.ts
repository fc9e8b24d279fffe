import { CreatePodIdentityAssociationCommand } from '@aws-sdk/client-eks';
import { CreateRoleCommand } from '@aws-sdk/client-iam';
import {
  ownershipTags,
  writeTrustPolicy,
} from 'backstage-plugin-pod-identity-common';
import type { Portal } from '../portal/startPortal';
import { asPlatformTeam } from './asPlatformTeam';
import type { Flow } from './Flow';
import {
  association,
  cluster,
  done,
  role,
  roleArnOf,
  serviceAccount,
} from './grantRequests';

/** What people do to use a role that was made for them. */
export const associationFlows: Flow[] = [
  {
    name: 'associate a role, dry run',
    prepare: portal => done(role()(portal)),
    ask: association({ dryRun: true }),
  },
  {
    name: 'associate a role',
    prepare: portal => done(role()(portal)),
    ask: association(),
  },
  {
    name: 'associate a role that is associated',
    prepare: async portal => {
      await done(role()(portal));
      await done(association()(portal));
    },
    ask: association(),
  },
  {
    name: 'associate another role than before',
    prepare: associateBefore,
    ask: association(),
  },
];

/** The role, and an association as ours, of another owner and with another role. */
async function associateBefore(portal: Portal): Promise<void> {
  await done(role()(portal));
  await asPlatformTeam(portal, async ({ eks, iam }) => {
    await iam.send(
      new CreateRoleCommand({
        RoleName: 'job-before',
        Path: '/pod-identity/',
        AssumeRolePolicyDocument: writeTrustPolicy(serviceAccount, cluster),
      }),
    );
    await eks.send(
      new CreatePodIdentityAssociationCommand({
        clusterName: cluster.name,
        namespace: serviceAccount.namespace,
        serviceAccount: serviceAccount.serviceAccount,
        roleArn: roleArnOf('job-before'),
        tags: ownershipTags(serviceAccount, 'user:default/before'),
      }),
    );
  });
}
