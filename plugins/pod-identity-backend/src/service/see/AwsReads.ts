import type { Association } from 'backstage-plugin-pod-identity-common';
import type {
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
