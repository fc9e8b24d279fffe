import { createHash } from 'node:crypto';
import type { Call } from '../../platform/call';
import { roleSessionArn } from '../sts/roleSessionArn';
import type { UserIdentity } from '../module';

/** Stands for the node behind an unsigned call of EKS Auth: one instance a cluster, always the same. */
export function nodeIdentity(call: Call, clusterName: string): UserIdentity {
  const digest = createHash('sha256').update(clusterName).digest('hex');
  const instanceId = `i-0${digest.slice(0, 16)}`;
  const roleName = `${clusterName}-node`;
  const { accountId } = call;
  const principalId = `AROA${digest.slice(16, 33).toUpperCase()}`;
  return {
    username: instanceId,
    accessKeyId: `ASIA${digest.slice(33, 49).toUpperCase()}`,
    userIdentity: {
      type: 'AssumedRole',
      principalId: `${principalId}:${instanceId}`,
      arn: roleSessionArn(call, roleName, instanceId),
      accountId,
      accessKeyId: `ASIA${digest.slice(33, 49).toUpperCase()}`,
      sessionContext: {
        sessionIssuer: {
          type: 'Role',
          principalId,
          arn: `arn:${call.partition}:iam::${accountId}:role/${roleName}`,
          accountId,
          userName: roleName,
        },
        attributes: {
          creationDate: `${call.now.toISOString().slice(0, 13)}:00:00Z`,
          mfaAuthenticated: 'false',
        },
        ec2RoleDelivery: '2.0',
      },
    },
  };
}
