import type {
  AskingServiceAccount,
  Role,
} from 'backstage-plugin-pod-identity-common';
import type { AssociationSummary } from '../../aws';
import type { ClusterConfig } from '../../config';
import type { Attempt, Attempts } from './Attempts';
import type { RequestReads } from './Reads';

/** Reads of AWS for a question about every association. The roles of an account are read once, and all together. */
export class Fleet {
  readonly #reads: RequestReads;
  readonly #attempts: Attempts;
  readonly #roles = new Map<
    string,
    Promise<Attempt<ReadonlyMap<string, Role>>>
  >();

  constructor(reads: RequestReads, attempts: Attempts) {
    this.#reads = reads;
    this.#attempts = attempts;
  }

  /** Every association of a cluster. Where they cannot be listed that is noted, and the answer will be incomplete. */
  async associations(target: ClusterConfig): Promise<AssociationSummary[]> {
    const listed = await this.#attempts.make(
      { what: 'cluster', name: `cluster ${target.cluster.name}` },
      () => this.#reads.of(target, this.#attempts).everyAssociation(),
    );
    return listed.ok ? listed.value.summaries : [];
  }

  /**
   * The service account of an association, with its role. Undefined: the association was deleted since it was listed. A list
   * tells neither the role nor a target role, which is answered *unknown*, so that each must be described: that no role of
   * the account could do it says nothing of a target role.
   */
  async subject(
    target: ClusterConfig,
    { id, namespace, serviceAccount }: AssociationSummary,
  ): Promise<AskingServiceAccount | undefined> {
    const { cluster } = target;
    const subject = {
      serviceAccount: { clusterArn: cluster.arn, namespace, serviceAccount },
      cluster,
    };
    const described = await this.#attempts.make(
      { what: 'association', name: `${namespace}/${serviceAccount}` },
      () => this.#reads.of(target, this.#attempts).association(id),
    );
    if (!described.ok) {
      return { ...subject, associationUnread: described.message };
    }
    const association = described.value;
    return (
      association && {
        ...subject,
        association,
        ...(await this.#role(target, association.roleArn)),
      }
    );
  }

  async #role(
    target: ClusterConfig,
    roleArn: string,
  ): Promise<Pick<AskingServiceAccount, 'role' | 'roleUnread'>> {
    const roles = await this.#rolesOf(target);
    if (!roles.ok) {
      return { roleUnread: roles.message };
    }
    // That a role is gone is known, and makes no answer incomplete.
    return { role: roles.value.get(roleArn) };
  }

  #rolesOf(target: ClusterConfig): Promise<Attempt<ReadonlyMap<string, Role>>> {
    const { accountId } = target.cluster;
    const reading =
      this.#roles.get(accountId) ??
      this.#attempts.make(
        { what: 'role', name: `roles of account ${accountId}` },
        () => this.#reads.of(target, this.#attempts).accountRoles(),
      );
    this.#roles.set(accountId, reading);
    return reading;
  }
}
