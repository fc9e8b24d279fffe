import {
  DeleteRolePermissionsBoundaryCommand,
  TagRoleCommand,
  UpdateAssumeRolePolicyCommand,
} from '@aws-sdk/client-iam';
import { ownershipTags } from 'backstage-plugin-pod-identity-common';
import type { Portal } from '../portal/startPortal';
import { asPlatformTeam } from './asPlatformTeam';
import type { Flow } from './Flow';
import { done, role, roleName, serviceAccount } from './grantRequests';

/** What people do to have a role. */
export const roleFlows: Flow[] = [
  { name: 'create a role, dry run', ask: role({ dryRun: true }) },
  { name: 'create a role', ask: role() },
  {
    name: 'create a role that there is',
    prepare: portal => done(role()(portal)),
    ask: role(),
  },
  {
    name: 'change a role, dry run',
    prepare: createOtherRole,
    ask: role({ dryRun: true }),
  },
  { name: 'change a role', prepare: createOtherRole, ask: role() },
];

const admitsEverybody = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Service: 'pods.eks.amazonaws.com' },
      Action: ['sts:AssumeRole', 'sts:TagSession'],
    },
  ],
};

/** The role for other access, then changed by hand: another owner, no boundary, and a trust policy that admits everybody. */
async function createOtherRole(portal: Portal): Promise<void> {
  const lake = {
    kind: 's3-read-by-tags',
    bucket: 'data-lake-111122223333',
    tags: { 'my-namespace': { from: 'namespace' } },
  };
  await done(role({ permissions: [lake] })(portal));
  const tags = ownershipTags(serviceAccount, 'user:default/before');
  await asPlatformTeam(portal, async ({ iam }) => {
    await iam.send(
      new UpdateAssumeRolePolicyCommand({
        RoleName: roleName,
        PolicyDocument: JSON.stringify(admitsEverybody),
      }),
    );
    await iam.send(
      new DeleteRolePermissionsBoundaryCommand({ RoleName: roleName }),
    );
    await iam.send(
      new TagRoleCommand({
        RoleName: roleName,
        Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
      }),
    );
  });
}
