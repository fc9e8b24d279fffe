import type { Association } from 'backstage-plugin-pod-identity-common';
import type {
  AssociationListing,
  AwsConnections,
  CallOptions,
  ClusterDescription,
  RoleReading,
} from '../../aws';
import type { ClusterConfig } from '../../config';
import { roleNameOf } from '../roleNameOf';

/** Reads of AWS for one request. What several service accounts share, such as their cluster, is read once. */
export class AwsReads {
  readonly #aws: AwsConnections;
  readonly #call: CallOptions;
  readonly #shared = new Map<string, Promise<unknown>>();

  constructor(aws: AwsConnections, call: CallOptions) {
    this.#aws = aws;
    this.#call = call;
  }

  cluster(target: ClusterConfig): Promise<ClusterDescription> {
    return this.#once(['cluster', target.cluster.arn], () =>
      this.#aws.of(target, this.#call).eks.describeCluster(),
    );
  }

  agent(target: ClusterConfig): Promise<'present' | 'unknown'> {
    return this.#once(['agent', target.cluster.arn], () =>
      this.#aws.of(target, this.#call).eks.describeAgent(),
    );
  }

  association(
    target: ClusterConfig,
    namespace: string,
    serviceAccount: string,
  ): Promise<Association | undefined> {
    return this.#aws
      .of(target, this.#call)
      .eks.findAssociation(namespace, serviceAccount);
  }

  /** Every association of the cluster, or the first thousand: ten calls. */
  associations(target: ClusterConfig): Promise<AssociationListing> {
    return this.#once(['associations', target.cluster.arn], () =>
      this.#aws.of(target, this.#call).eks.listAssociations(1_000),
    );
  }

  associationById(
    target: ClusterConfig,
    id: string,
  ): Promise<Association | undefined> {
    return this.#once(['association', target.cluster.arn, id], () =>
      this.#aws.of(target, this.#call).eks.describeAssociation(id),
    );
  }

  /** The KMS key by which a bucket encrypts. */
  bucketKey(
    target: ClusterConfig,
    bucket: string,
  ): Promise<string | undefined> {
    return this.#once(['key', target.cluster.accountId, bucket], () =>
      this.#aws.of(target, this.#call).s3.readBucketKey(bucket),
    );
  }

  /** Whether tags of a bucket count. */
  bucketAbac(target: ClusterConfig, bucket: string): Promise<boolean> {
    return this.#once(['abac', target.cluster.accountId, bucket], () =>
      this.#aws.of(target, this.#call).s3.readBucketAbac(bucket),
    );
  }

  role(
    target: ClusterConfig,
    roleArn: string,
  ): Promise<RoleReading | undefined> {
    return this.#once(['role', target.cluster.arn, roleArn], () =>
      this.#aws.of(target, this.#call).iam.readRole(roleNameOf(roleArn)),
    );
  }

  #once<T>(keys: string[], read: () => Promise<T>): Promise<T> {
    const key = keys.join(' ');
    const shared = (this.#shared.get(key) as Promise<T>) ?? read();
    this.#shared.set(key, shared);
    return shared;
  }
}
