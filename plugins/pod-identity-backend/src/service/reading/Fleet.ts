import {
  readingOf,
  valueOf,
  type AgentSource,
  type Reading,
  type Role,
  type Subject,
} from 'backstage-plugin-pod-identity-common';
import type { AssociationSummary } from '../../aws';
import type { ClusterConfig } from '../../config';
import type { Attempts } from './Attempts';
import { readAgent } from './readAgent';
import { readCluster } from './readSubject';
import type { RequestReads } from './Reads';

/** Reads of AWS for a question about every association. The roles of an account are read once, and all together. */
export class Fleet {
  readonly #reads: RequestReads;
  readonly #attempts: Attempts;
  readonly #roles = new Map<
    string,
    Promise<Reading<ReadonlyMap<string, Role>>>
  >();
  readonly #agents = new Map<string, Promise<Reading<AgentSource>>>();

  constructor(reads: RequestReads, attempts: Attempts) {
    this.#reads = reads;
    this.#attempts = attempts;
  }

  /** Every association of a cluster. Where they cannot be listed that is noted, and the answer will be incomplete. */
  async associations(target: ClusterConfig): Promise<AssociationSummary[]> {
    const listed = await this.#attempts.make(
      {
        kind: 'cluster',
        name: `cluster ${target.cluster.name}`,
        arn: target.cluster.arn,
      },
      () => this.#reads.of(target, this.#attempts).everyAssociation(),
    );
    return valueOf(listed)?.summaries ?? [];
  }

  /**
   * The service account of an association, with its role. Undefined: the association was deleted since it was listed. A list
   * tells neither the role nor a target role, which is answered *unknown*, so that each must be described: that no role of
   * the account could do it says nothing of a target role.
   */
  async subject(
    target: ClusterConfig,
    { id, namespace, serviceAccount }: AssociationSummary,
  ): Promise<Subject | undefined> {
    const { cluster } = target;
    const [agent, association] = await Promise.all([
      this.#agent(target),
      this.#attempts.make(
        { kind: 'association', name: `${namespace}/${serviceAccount}` },
        () => this.#reads.of(target, this.#attempts).association(id),
      ),
    ]);
    if (association.state === 'absent') {
      return undefined;
    }
    return {
      serviceAccount: { clusterArn: cluster.arn, namespace, serviceAccount },
      cluster,
      mechanism: { kind: 'association', association, agent },
      role: await this.#role(target, valueOf(association)?.roleArn),
    };
  }

  #agent(target: ClusterConfig): Promise<Reading<AgentSource>> {
    const { arn } = target.cluster;
    const reads = this.#reads.of(target, this.#attempts);
    const reading =
      this.#agents.get(arn) ??
      readCluster(reads).then(described => readAgent(described, reads));
    this.#agents.set(arn, reading);
    return reading;
  }

  async #role(
    target: ClusterConfig,
    roleArn: string | undefined,
  ): Promise<Reading<Role>> {
    if (roleArn === undefined) {
      return { state: 'absent' };
    }
    const roles = await this.#rolesOf(target);
    return roles.state === 'read' ? readingOf(roles.value.get(roleArn)) : roles;
  }

  #rolesOf(target: ClusterConfig): Promise<Reading<ReadonlyMap<string, Role>>> {
    const { accountId } = target.cluster;
    const reading =
      this.#roles.get(accountId) ??
      this.#attempts.make(
        { kind: 'role', name: `roles of account ${accountId}` },
        () => this.#reads.of(target, this.#attempts).accountRoles(),
      );
    this.#roles.set(accountId, reading);
    return reading;
  }
}
