import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  readAccess,
  type AnnotationItem,
  type Association,
  type Role,
  type ServiceAccountAccess,
} from 'backstage-plugin-pod-identity-common';
import type { AwsGateway, CallOptions } from '../../aws';
import { findCluster, type ClusterConfig } from '../../config';
import { Attempts } from './Attempts';
import { invalidAnnotation, missingRole, unknownCluster } from './failures';
import { roleNameOf } from '../roleNameOf';

interface AccessReaderOptions {
  clusters: readonly ClusterConfig[];
  aws: AwsGateway;
  logger: LoggerService;
  signal: AbortSignal | undefined;
}

/** Reads service accounts for one request. What several of them share, such as their cluster, is read once. */
export class AccessReader {
  readonly #clusters: readonly ClusterConfig[];
  readonly #aws: AwsGateway;
  readonly #logger: LoggerService;
  readonly #call: CallOptions;
  readonly #shared = new Map<string, Promise<unknown>>();

  constructor({ clusters, aws, logger, signal }: AccessReaderOptions) {
    this.#clusters = clusters;
    this.#aws = aws;
    this.#logger = logger;
    this.#call = { signal };
  }

  /** Reads one service account. Rejects only where the request was aborted; every failure stands in the row. */
  async read(item: AnnotationItem): Promise<ServiceAccountAccess> {
    const attempts = new Attempts(this.#logger);
    const row: ServiceAccountAccess = {
      annotation: item.text,
      grants: [],
      otherPermissions: [],
      findings: [],
      failures: attempts.failures,
      documents: [],
    };
    if (!item.ok) {
      attempts.failures.push(invalidAnnotation(item.text, item.message));
      return row;
    }
    const target = findCluster(this.#clusters, item.cluster);
    if (!target) {
      attempts.failures.push(unknownCluster(item.cluster));
      return row;
    }
    const { namespace, serviceAccount } = item;
    row.cluster = target.cluster;
    row.serviceAccount = {
      clusterArn: target.cluster.arn,
      namespace,
      serviceAccount,
    };
    return this.#readOn(row, row.serviceAccount, target, attempts);
  }

  async #readOn(
    row: ServiceAccountAccess,
    { namespace, serviceAccount }: NonNullable<typeof row.serviceAccount>,
    target: ClusterConfig,
    attempts: Attempts,
  ): Promise<ServiceAccountAccess> {
    const { cluster } = target;
    const described = await attempts.make(
      { what: 'cluster', name: `cluster ${cluster.name}` },
      () =>
        this.#once(`cluster ${cluster.arn}`, () =>
          this.#aws.describeCluster(target, this.#call),
        ),
    );
    // Not being let describe a cluster says nothing of its associations; not finding or reaching it does.
    if (!described.ok && described.reason !== 'forbidden') {
      return row;
    }
    const [agent, association] = await Promise.all([
      described.ok && described.value.autoMode
        ? ('present' as const)
        : this.#readAgent(target, attempts),
      attempts.make(
        { what: 'association', name: `${namespace}/${serviceAccount}` },
        () =>
          this.#aws.findAssociation(
            target,
            namespace,
            serviceAccount,
            this.#call,
          ),
      ),
    ]);
    if (!association.ok) {
      return row;
    }
    const role =
      association.value &&
      (await this.#readRole(target, association.value, attempts));
    return {
      ...row,
      association: association.value,
      role,
      ...readAccess({
        cluster,
        serviceAccount: row.serviceAccount!,
        association: association.value,
        role,
        agent,
      }),
    };
  }

  async #readAgent(
    target: ClusterConfig,
    attempts: Attempts,
  ): Promise<'present' | 'unknown'> {
    const { arn, name } = target.cluster;
    const agent = await attempts.make(
      { what: 'agent', name: `Pod Identity Agent of cluster ${name}` },
      () =>
        this.#once(`agent ${arn}`, () =>
          this.#aws.describeAgent(target, this.#call),
        ),
    );
    return agent.ok ? agent.value : 'unknown';
  }

  async #readRole(
    target: ClusterConfig,
    { roleArn }: Association,
    attempts: Attempts,
  ): Promise<Role | undefined> {
    const reading = await attempts.make(
      { what: 'role', name: `role ${roleArn}` },
      () =>
        this.#once(`role ${target.configuredName} ${roleArn}`, () =>
          this.#aws.readRole(target, roleNameOf(roleArn), this.#call),
        ),
    );
    if (!reading.ok) {
      return undefined;
    }
    // A role made anew under another path has the name and not the ARN: the association does not lead to it.
    if (reading.value?.role.arn !== roleArn) {
      attempts.failures.push(missingRole(roleArn));
      return undefined;
    }
    for (const { name, failure } of reading.value.failures) {
      attempts.note({ what: 'policy', name }, failure);
    }
    return reading.value.role;
  }

  #once<T>(key: string, read: () => Promise<T>): Promise<T> {
    const shared = (this.#shared.get(key) as Promise<T>) ?? read();
    this.#shared.set(key, shared);
    return shared;
  }
}
