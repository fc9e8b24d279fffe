import type { Association } from 'backstage-plugin-pod-identity-common';
import type {
  AssociationListing,
  AwsGateway,
  CallOptions,
  ClusterDescription,
  RoleReading,
} from '../../aws';
import type { ClusterConfig } from '../../config';
import { roleNameOf } from '../roleNameOf';

/** Reads of AWS for one request. What several service accounts share, such as their cluster, is read once. */
export class AwsReads {
  readonly #aws: AwsGateway;
  readonly #call: CallOptions;
  readonly #shared = new Map<string, Promise<unknown>>();

  constructor(aws: AwsGateway, call: CallOptions) {
    this.#aws = aws;
    this.#call = call;
  }

  cluster(target: ClusterConfig): Promise<ClusterDescription> {
    return this.#once(['cluster', target.cluster.arn], () =>
      this.#aws.describeCluster(target, this.#call),
    );
  }

  agent(target: ClusterConfig): Promise<'present' | 'unknown'> {
    return this.#once(['agent', target.cluster.arn], () =>
      this.#aws.describeAgent(target, this.#call),
    );
  }

  association(
    target: ClusterConfig,
    namespace: string,
    serviceAccount: string,
  ): Promise<Association | undefined> {
    return this.#aws.findAssociation(
      target,
      namespace,
      serviceAccount,
      this.#call,
    );
  }

  /** Every association of the cluster, or the first thousand: ten calls. */
  associations(target: ClusterConfig): Promise<AssociationListing> {
    return this.#once(['associations', target.cluster.arn], () =>
      this.#aws.listAssociations(target, this.#call, 1_000),
    );
  }

  associationById(
    target: ClusterConfig,
    id: string,
  ): Promise<Association | undefined> {
    return this.#once(['association', target.cluster.arn, id], () =>
      this.#aws.describeAssociation(target, id, this.#call),
    );
  }

  /** The KMS key by which a bucket encrypts. */
  bucketKey(
    target: ClusterConfig,
    bucket: string,
  ): Promise<string | undefined> {
    return this.#once(['key', target.cluster.accountId, bucket], () =>
      this.#aws.readBucketKey(target, bucket, this.#call),
    );
  }

  /** Whether tags of a bucket count. */
  bucketAbac(target: ClusterConfig, bucket: string): Promise<boolean> {
    return this.#once(['abac', target.cluster.accountId, bucket], () =>
      this.#aws.readBucketAbac(target, bucket, this.#call),
    );
  }

  role(
    target: ClusterConfig,
    roleArn: string,
  ): Promise<RoleReading | undefined> {
    return this.#once(['role', target.cluster.arn, roleArn], () =>
      this.#aws.readRole(target, roleNameOf(roleArn), this.#call),
    );
  }

  #once<T>(keys: string[], read: () => Promise<T>): Promise<T> {
    const key = keys.join(' ');
    const shared = (this.#shared.get(key) as Promise<T>) ?? read();
    this.#shared.set(key, shared);
    return shared;
  }
}
