import {
  valueOf,
  type AgentSource,
  type Reading,
  type ReadSubject,
  type Unread,
} from 'backstage-plugin-pod-identity-common';
import type { ClusterDescription } from '../../aws';
import type { Reads } from './Reads';

/** An add-on that is being updated, or failed to be, goes on with the version that it had. */
const SERVING: readonly string[] = ['ACTIVE', 'UPDATING', 'UPDATE_FAILED'];

/**
 * By what the Pod Identity Agent is known to run on the cluster. Absent: the config says nothing of it, and EKS has neither
 * the add-on nor Auto Mode on the cluster.
 */
export async function readAgent(
  described: Reading<ClusterDescription>,
  reads: Pick<Reads, 'target' | 'attempts' | 'agent'>,
): Promise<Reading<AgentSource>> {
  const { cluster, agent: stated } = reads.target;
  if (stated) {
    return { state: 'read', value: stated };
  }
  if (valueOf(described)?.autoMode) {
    return { state: 'read', value: 'auto-mode' };
  }
  if (described.state === 'unread' && described.cause !== 'forbidden') {
    return described;
  }
  const subject: ReadSubject = {
    kind: 'agent',
    name: `Pod Identity Agent of cluster ${cluster.name}`,
  };
  const addon = await reads.attempts.make(subject, () => reads.agent());
  if (addon.state === 'unread') {
    return addon;
  }
  if (addon.state === 'absent') {
    // Auto Mode, which has the agent without the add-on, only the cluster's description tells.
    return described.state === 'unread' ? described : { state: 'absent' };
  }
  if (SERVING.includes(addon.value)) {
    return { state: 'read', value: 'add-on' };
  }
  const unread: Unread = {
    state: 'unread',
    cause: 'failed',
    reason: `The add-on eks-pod-identity-agent of cluster ${cluster.name} is ${addon.value}, so whether the agent serves pods is not known.`,
    advice: `Ask the platform team to look after the add-on eks-pod-identity-agent of cluster ${cluster.name}.`,
  };
  reads.attempts.add(subject, unread);
  return unread;
}
