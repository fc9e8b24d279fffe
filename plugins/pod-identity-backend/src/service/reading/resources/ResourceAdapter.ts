import type {
  LimitName,
  Need,
  Reading,
  ResourceFacts,
  ResourcePolicy,
  ServicePlace,
} from 'backstage-plugin-pod-identity-common';
import type { AwsConnection } from '../../../aws';
import type { ClusterConfig } from '../../../config';
import type { Attempts } from '../Attempts';

/** AWS as seen from the account that owns a place, in the place's Region, with the record of what fails. */
export interface ResourceReads {
  aws: AwsConnection;
  attempts: Attempts;
  /** For an operation that tells several facts: made once a question, by what it reads (`queue orders`). */
  once<T>(what: string, read: () => Promise<T>): Promise<T>;
}

/** Where something may be read from: a cluster of each account, the likeliest first. */
export interface Candidates {
  targets: readonly ClusterConfig[];
  connect(target: ClusterConfig): AwsConnection;
  attempts: Attempts;
}

/** A place with the policy on it. */
export interface FoundPlace {
  policy: Reading<ResourcePolicy>;
  /** A cluster of the account that owns the place. Absent where none is known to, or where the place does not exist. */
  owner?: ClusterConfig;
}

type Reads<P, T> = {
  // As a method, so that an adapter of places of one kind is an adapter.
  read(place: P, reads: ResourceReads, need: Need): Promise<Reading<T>>;
}['read'];

/** How each fact about a place is read. */
export type FactReaders<P extends ServicePlace> = {
  [F in keyof ResourceFacts]-?: NonNullable<ResourceFacts[F]> extends Reading<
    infer T
  >
    ? Reads<P, T>
    : never;
};

/** How the names of resources that are open to grants are listed. */
export interface ResourceList {
  limit: LimitName;
  /** Whether an account has one list, or each of its Regions one. */
  of: 'account' | 'region';
  names(aws: AwsConnection): Promise<string[]>;
}

/**
 * How the resources of one service are read. What could not be read says so, and is never taken for absent.
 */
export interface ResourceAdapter<P extends ServicePlace = ServicePlace> {
  /** As in its ARNs: `s3`. */
  service: string;
  /** What it reads policies of: `buckets`. */
  places: string;
  /** What an ARN of the service names; undefined for what is not read. */
  place(arn: string): P | undefined;
  /** Finds whose a place is and reads its policy, where the ARN does not say whose it is. */
  find?(place: P, candidates: Candidates): Promise<FoundPlace>;
  facts: Partial<FactReaders<P>>;
  /** How those that people may be granted are listed. */
  list?: ResourceList;
}
