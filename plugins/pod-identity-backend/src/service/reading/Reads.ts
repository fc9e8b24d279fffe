import type { Association, Role } from 'backstage-plugin-pod-identity-common';
import type {
  AssociationListing,
  AwsConnection,
  AwsConnections,
  CallOptions,
  ClusterDescription,
  RoleReading,
} from '../../aws';
import type { ClusterConfig } from '../../config';
import { roleNameOf } from '../roleNameOf';
import type { Attempts } from './Attempts';
import { SharedReads } from './SharedReads';

/** Reads of AWS as seen from one cluster. Each throws an AwsFailure; {@link Attempts} go on without what failed. */
export class Reads {
  readonly target: ClusterConfig;
  readonly attempts: Attempts;
  readonly #aws: AwsConnection;
  readonly #shared: SharedReads;

  constructor(
    context: { aws: AwsConnection; target: ClusterConfig; attempts: Attempts },
    shared: SharedReads,
  ) {
    this.#aws = context.aws;
    this.target = context.target;
    this.attempts = context.attempts;
    this.#shared = shared;
  }

  cluster(): Promise<ClusterDescription> {
    return this.#onceACluster('cluster', () => this.#aws.eks.describeCluster());
  }

  /** The status of the add-on of the Pod Identity Agent. */
  agent(): Promise<string | undefined> {
    return this.#onceACluster('agent', () => this.#aws.eks.describeAgent());
  }

  /** The associations of the cluster, or the first thousand: ten calls. */
  associations(): Promise<AssociationListing> {
    return this.#onceACluster('associations', () =>
      this.#aws.eks.listAssociations(1_000),
    );
  }

  /** Every association of the cluster, however many calls that takes. */
  everyAssociation(): Promise<AssociationListing> {
    return this.#onceACluster('every association', () =>
      this.#aws.eks.listAssociations(),
    );
  }

  /** An association by its id. */
  association(id: string): Promise<Association | undefined> {
    return this.#onceACluster(`association ${id}`, () =>
      this.#aws.eks.describeAssociation(id),
    );
  }

  /** The association of a service account; read for each row, since no two name the same. */
  associationOf(
    namespace: string,
    serviceAccount: string,
  ): Promise<Association | undefined> {
    return this.#aws.eks.findAssociation(namespace, serviceAccount);
  }

  role(roleArn: string): Promise<RoleReading | undefined> {
    return this.#onceAnAccount(`role ${roleArn}`, () =>
      this.#aws.iam.readRole(roleNameOf(roleArn)),
    );
  }

  /** Every role of the account with its policies, by ARN. */
  accountRoles(): Promise<ReadonlyMap<string, Role>> {
    return this.#onceAnAccount('roles', () => this.#aws.iam.readAccountRoles());
  }

  /** The KMS key by which a bucket encrypts. */
  bucketKey(bucket: string): Promise<string | undefined> {
    return this.#onceAnAccount(`key ${bucket}`, () =>
      this.#aws.s3.readBucketKey(bucket),
    );
  }

  /** Whether tags of a bucket count. */
  bucketAbac(bucket: string): Promise<boolean> {
    return this.#onceAnAccount(`abac ${bucket}`, () =>
      this.#aws.s3.readBucketAbac(bucket),
    );
  }

  #onceACluster<T>(what: string, read: () => Promise<T>): Promise<T> {
    return this.#shared.once(`${this.target.cluster.arn} ${what}`, read);
  }

  #onceAnAccount<T>(what: string, read: () => Promise<T>): Promise<T> {
    return this.#shared.once(`${this.target.cluster.accountId} ${what}`, read);
  }
}

/** Reads of AWS for one request, given up with it. What several rows share, such as their cluster, is read once. */
export class RequestReads {
  readonly #aws: AwsConnections;
  readonly #call: CallOptions;
  readonly #shared = new SharedReads();

  constructor(aws: AwsConnections, call: CallOptions) {
    this.#aws = aws;
    this.#call = call;
  }

  /** Reads as seen from a cluster, on the record of one row or answer. */
  of(target: ClusterConfig, attempts: Attempts): Reads {
    const aws = this.#aws.of(target, this.#call);
    return new Reads({ aws, target, attempts }, this.#shared);
  }
}
