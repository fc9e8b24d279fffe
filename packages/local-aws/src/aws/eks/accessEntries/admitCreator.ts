import { eksRegions } from '../EksRegion';
import type { Call } from '../../../platform/call';
import type { ClusterRecord } from '../ClusterRecord';
import { accessPolicyArn } from './accessPolicies';
import { addEntry } from './addEntry';
import { defaultUsername } from './checkUsername';

/** Who made a cluster gets an entry as its administrator, once there can be one and unless that was declined. */
export function admitCreator(call: Call, cluster: ClusterRecord): void {
  const { name: clusterName, creatorArn, authenticationMode } = cluster;
  if (creatorArn === undefined || authenticationMode === 'CONFIG_MAP') {
    return;
  }
  const key = { clusterName, principalArn: creatorArn };
  if (eksRegions.of(call.state, call).accessEntry(key)) {
    return;
  }
  const entry = addEntry(call, {
    ...key,
    type: 'STANDARD',
    username: defaultUsername(creatorArn),
    kubernetesGroups: [],
    tags: new Map(),
  });
  const policyArn = accessPolicyArn(call, 'AmazonEKSClusterAdminPolicy');
  entry.policies.set(policyArn, {
    policyArn,
    scope: { type: 'cluster' },
    associatedAt: call.now,
    modifiedAt: call.now,
  });
}
