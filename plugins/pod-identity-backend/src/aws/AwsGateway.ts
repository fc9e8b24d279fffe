import type { Config } from '@backstage/config';
import { DefaultAwsCredentialsManager } from '@backstage/integration-aws-node';
import type {
  Association,
  Role,
  Simulation,
  TablePlace,
} from 'backstage-plugin-pod-identity-common';
import type { ClusterConfig } from '../config';
import type { CallOptions } from './AwsConnection';
import { AwsConnections } from './AwsConnections';
import { createAssociation, type NewAssociation } from './createAssociation';
import { createRole, type NewRole } from './createRole';
import { deleteInlinePolicy } from './deleteInlinePolicy';
import { describeAgent } from './describeAgent';
import { describeAssociation } from './describeAssociation';
import { describeCluster, type ClusterDescription } from './describeCluster';
import { findAssociation } from './findAssociation';
import { identifyRole, type RoleIdentity } from './identifyRole';
import { listAssociations, type AssociationListing } from './listAssociations';
import { listBuckets } from './listBuckets';
import { ownsBucket } from './ownsBucket';
import { putInlinePolicy } from './putInlinePolicy';
import { putPermissionsBoundary } from './putPermissionsBoundary';
import { readAccountRoles } from './readAccountRoles';
import { readBucketAbac } from './readBucketAbac';
import { readBucketKey } from './readBucketKey';
import { readBucketPolicy } from './readBucketPolicy';
import { readCanonicalId } from './readCanonicalId';
import { readObjectKey } from './readObjectKey';
import { readObjectOwner } from './readObjectOwner';
import { readObjectTags } from './readObjectTags';
import { readOwnershipControls } from './readOwnershipControls';
import { readRestrictPublicBuckets } from './readRestrictPublicBuckets';
import { readRole, type RoleReading } from './readRole';
import { readTableKey } from './readTableKey';
import { readTablePolicy } from './readTablePolicy';
import { simulate } from './simulate';
import { tagAssociation } from './tagAssociation';
import { tagRole } from './tagRole';
import { updateAssociation } from './updateAssociation';
import { updateTrustPolicy } from './updateTrustPolicy';

/**
 * AWS, in the domain's words. Every method is one operation in the account and Region of a cluster, with the portal's
 * credentials for it; throws an AwsFailure, or the signal's reason where it was aborted.
 */
export class AwsGateway {
  readonly #connections: AwsConnections;

  /** With the credentials that the config gives under `aws`. */
  static fromConfig(config: Config): AwsGateway {
    return new AwsGateway(
      new AwsConnections(DefaultAwsCredentialsManager.fromConfig(config)),
    );
  }

  constructor(connections: AwsConnections) {
    this.#connections = connections;
  }

  describeCluster(
    target: ClusterConfig,
    options: CallOptions,
  ): Promise<ClusterDescription> {
    return describeCluster(this.#connections.of(target), options);
  }

  describeAgent(
    target: ClusterConfig,
    options: CallOptions,
  ): Promise<'present' | 'unknown'> {
    return describeAgent(this.#connections.of(target), options);
  }

  findAssociation(
    target: ClusterConfig,
    namespace: string,
    serviceAccount: string,
    options: CallOptions,
  ): Promise<Association | undefined> {
    const aws = this.#connections.of(target);
    return findAssociation(aws, namespace, serviceAccount, options);
  }

  listAssociations(
    target: ClusterConfig,
    options: CallOptions,
    atMost?: number,
  ): Promise<AssociationListing> {
    return listAssociations(this.#connections.of(target), options, atMost);
  }

  describeAssociation(
    target: ClusterConfig,
    id: string,
    options: CallOptions,
  ): Promise<Association | undefined> {
    return describeAssociation(this.#connections.of(target), id, options);
  }

  readAccountRoles(
    target: ClusterConfig,
    options: CallOptions,
  ): Promise<ReadonlyMap<string, Role>> {
    return readAccountRoles(this.#connections.of(target), options);
  }

  readRole(
    target: ClusterConfig,
    name: string,
    options: CallOptions,
  ): Promise<RoleReading | undefined> {
    return readRole(this.#connections.of(target), name, options);
  }

  identifyRole(
    target: ClusterConfig,
    name: string,
    options: CallOptions,
  ): Promise<RoleIdentity | undefined> {
    return identifyRole(this.#connections.of(target), name, options);
  }

  listBuckets(target: ClusterConfig, options: CallOptions): Promise<string[]> {
    return listBuckets(this.#connections.of(target), options);
  }

  ownsBucket(
    target: ClusterConfig,
    bucket: string,
    options: CallOptions,
  ): Promise<boolean> {
    return ownsBucket(this.#connections.of(target), bucket, options);
  }

  readBucketPolicy(
    target: ClusterConfig,
    bucket: string,
    options: CallOptions,
  ): Promise<string | undefined> {
    return readBucketPolicy(this.#connections.of(target), bucket, options);
  }

  readBucketAbac(
    target: ClusterConfig,
    bucket: string,
    options: CallOptions,
  ): Promise<boolean> {
    return readBucketAbac(this.#connections.of(target), bucket, options);
  }

  readBucketKey(
    target: ClusterConfig,
    bucket: string,
    options: CallOptions,
  ): Promise<string | undefined> {
    return readBucketKey(this.#connections.of(target), bucket, options);
  }

  readObjectTags(
    target: ClusterConfig,
    object: { bucket: string; key: string; versionId?: string },
    options: CallOptions,
  ): Promise<Record<string, string>> {
    return readObjectTags(this.#connections.of(target), object, options);
  }

  readObjectKey(
    target: ClusterConfig,
    object: { bucket: string; key: string; versionId?: string },
    options: CallOptions,
  ): Promise<string | undefined> {
    return readObjectKey(this.#connections.of(target), object, options);
  }

  readOwnershipControls(
    target: ClusterConfig,
    bucket: string,
    options: CallOptions,
  ): Promise<boolean> {
    const aws = this.#connections.of(target);
    return readOwnershipControls(aws, bucket, options);
  }

  readObjectOwner(
    target: ClusterConfig,
    object: { bucket: string; key: string },
    options: CallOptions,
  ): Promise<string | undefined> {
    return readObjectOwner(this.#connections.of(target), object, options);
  }

  readCanonicalId(
    target: ClusterConfig,
    options: CallOptions,
  ): Promise<string> {
    return readCanonicalId(this.#connections.of(target), options);
  }

  readRestrictPublicBuckets(
    target: ClusterConfig,
    bucket: string,
    options: CallOptions,
  ): Promise<boolean> {
    const aws = this.#connections.of(target);
    return readRestrictPublicBuckets(aws, bucket, options);
  }

  readTablePolicy(
    target: ClusterConfig,
    { policyArn, region }: TablePlace,
    options: CallOptions,
  ): Promise<string | undefined> {
    return this.#connections.inRegion(target, region, aws =>
      readTablePolicy(aws, policyArn, options),
    );
  }

  readTableKey(
    target: ClusterConfig,
    { tableArn, region }: TablePlace,
    options: CallOptions,
  ): Promise<string | undefined> {
    return this.#connections.inRegion(target, region, aws =>
      readTableKey(aws, tableArn, options),
    );
  }

  simulate(
    target: ClusterConfig,
    simulation: Simulation,
    options: CallOptions,
  ): ReturnType<typeof simulate> {
    return simulate(this.#connections.of(target), simulation, options);
  }

  createRole(
    target: ClusterConfig,
    role: NewRole,
    options: CallOptions,
  ): Promise<void> {
    return createRole(this.#connections.of(target), role, options);
  }

  updateTrustPolicy(
    target: ClusterConfig,
    roleName: string,
    document: string,
    options: CallOptions,
  ): Promise<void> {
    const aws = this.#connections.of(target);
    return updateTrustPolicy(aws, roleName, document, options);
  }

  putPermissionsBoundary(
    target: ClusterConfig,
    roleName: string,
    boundaryArn: string,
    options: CallOptions,
  ): Promise<void> {
    const aws = this.#connections.of(target);
    return putPermissionsBoundary(aws, roleName, boundaryArn, options);
  }

  tagRole(
    target: ClusterConfig,
    roleName: string,
    tags: Record<string, string>,
    options: CallOptions,
  ): Promise<void> {
    return tagRole(this.#connections.of(target), roleName, tags, options);
  }

  putInlinePolicy(
    target: ClusterConfig,
    roleName: string,
    policy: { name: string; document: string },
    options: CallOptions,
  ): Promise<void> {
    const aws = this.#connections.of(target);
    return putInlinePolicy(aws, roleName, policy, options);
  }

  deleteInlinePolicy(
    target: ClusterConfig,
    roleName: string,
    name: string,
    options: CallOptions,
  ): Promise<void> {
    const aws = this.#connections.of(target);
    return deleteInlinePolicy(aws, roleName, name, options);
  }

  createAssociation(
    target: ClusterConfig,
    association: NewAssociation,
    options: CallOptions,
  ): Promise<void> {
    const aws = this.#connections.of(target);
    return createAssociation(aws, association, options);
  }

  updateAssociation(
    target: ClusterConfig,
    associationId: string,
    roleArn: string,
    options: CallOptions,
  ): Promise<void> {
    const aws = this.#connections.of(target);
    return updateAssociation(aws, associationId, roleArn, options);
  }

  tagAssociation(
    target: ClusterConfig,
    associationArn: string,
    tags: Record<string, string>,
    options: CallOptions,
  ): Promise<void> {
    const aws = this.#connections.of(target);
    return tagAssociation(aws, associationArn, tags, options);
  }

  /** Closes every socket. */
  close(): void {
    this.#connections.close();
  }
}
