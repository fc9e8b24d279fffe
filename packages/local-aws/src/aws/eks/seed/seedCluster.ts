import { randomUUID } from 'node:crypto';
import type { Field } from '../../../document/document';
import { eksArn, iamArn } from '../../../platform/arns';
import { obeying } from '../../../platform/constraints';
import { randomText } from '../../../platform/ids';
import type { SeedPolicyDocument, SeedTime } from '../../../seed';
import type { SeedPlace } from '../../../seed/types';
import {
  readCreated,
  readList,
  readText,
  readTexts,
} from '../../../seed/reading';
import { type AddonRecord, type ClusterRecord, eksRegions } from '../EksRegion';
import { checkEksTags } from '../checkEksTags';
import { checkClusterName } from '../clusters/findCluster';
import { invalidParameter } from '../eksErrors';
import { readAccessEntry, readAssociation } from './seedAccess';

/**
 * A Pod Identity association of a cluster. Its role need not exist, nor trust EKS.
 *
 * @public
 */
export interface SeedAssociation {
  namespace: string;
  serviceAccount: string;
  /** Name of a role of the account, or an ARN. One that does not exist can only be given by its ARN. */
  role: string;
  /** ARN of the role that is assumed behind the first, in any account. */
  targetRole?: string;
  /** Default, where there is a target role: a new one. */
  externalId?: string;
  disableSessionTags?: boolean;
  /** Session policy. */
  policy?: SeedPolicyDocument;
  tags?: Record<string, string>;
  /** `a-` and 17 characters. Default: a new one. */
  id?: string;
  created?: SeedTime;
}

/**
 * An access entry of a cluster.
 *
 * @public
 */
export interface SeedAccessEntry {
  /** Name of a role of the account, or an ARN. */
  principal: string;
  /** Default: `STANDARD`. */
  type?: string;
  username?: string;
  groups?: string[];
  /** Access policies, by name or ARN; for some namespaces, or for the whole cluster where none are named. */
  policies?: { policy: string; namespaces?: string[] }[];
  tags?: Record<string, string>;
  created?: SeedTime;
}

/**
 * A cluster.
 *
 * @public
 */
export interface SeedCluster {
  name: string;
  /** Kubernetes version. Default: `1.34`. */
  version?: string;
  /** Name of the role of its control plane, or an ARN. It need not exist. Default: the cluster's name with `-cluster` behind it. */
  role?: string;
  /** The end of the URL of its token issuer: 32 characters. Default: a new one. */
  issuerId?: string;
  /** Default: `API_AND_CONFIG_MAP`. */
  authenticationMode?: 'API' | 'API_AND_CONFIG_MAP' | 'CONFIG_MAP';
  /** EKS Auto Mode. Default: false. */
  autoMode?: boolean;
  /** Versions of add-ons, by name. */
  addons?: Record<string, string>;
  associations?: SeedAssociation[];
  accessEntries?: SeedAccessEntry[];
  tags?: Record<string, string>;
  created?: SeedTime;
}

/**
 * What EKS has of an account in a Region.
 *
 * @public
 */
export interface EksRegionSeed {
  clusters?: SeedCluster[];
}

function readRole(field: Field, place: SeedPlace, clusterName: string): string {
  const role = field.optional(each => each.text()) ?? `${clusterName}-cluster`;
  if (role.startsWith('arn:')) {
    return role;
  }
  return place.account.role(role)?.arn ?? iamArn(place, `role/${role}`);
}

function readIssuerId(field: Field): string {
  const id = field.text();
  return /^[0-9A-Z]{32}$/.test(id)
    ? id
    : field.fail('must have 32 characters, digits and capital letters');
}

/** A cluster without what belongs to it. */
function readCluster(
  members: Record<
    | 'name'
    | 'version'
    | 'role'
    | 'issuerId'
    | 'authenticationMode'
    | 'autoMode'
    | 'tags'
    | 'created',
    Field
  >,
  place: SeedPlace,
): ClusterRecord {
  const { tags } = members;
  const name = obeying(members.name, () =>
    checkClusterName(members.name.text()),
  );
  return {
    name,
    arn: eksArn(place, `cluster/${name}`),
    version: members.version.optional(readText) ?? '1.34',
    roleArn: readRole(members.role, place, name),
    createdAt: readCreated(members.created, place.now),
    issuerId:
      members.issuerId.optional(readIssuerId) ??
      randomText('0123456789ABCDEF', 32),
    subnetIds: ['subnet-0a1b2c3d4e5f60718', 'subnet-0b1c2d3e4f5a60719'],
    securityGroupIds: ['sg-0a1b2c3d4e5f60718'],
    vpcId: 'vpc-0a1b2c3d4e5f60718',
    authenticationMode:
      members.authenticationMode.optional(each =>
        each.oneOf(['API', 'API_AND_CONFIG_MAP', 'CONFIG_MAP']),
      ) ?? 'API_AND_CONFIG_MAP',
    autoMode: members.autoMode.optional(each => each.boolean()) ?? false,
    tags: obeying(tags, () => checkEksTags(readTexts(tags), invalidParameter)),
  };
}

/** Add-ons with their versions. They have been ACTIVE for as long as their cluster. */
function readAddons(
  field: Field,
  place: SeedPlace,
  cluster: ClusterRecord,
): AddonRecord[] {
  return Object.entries(readTexts(field)).map(([addonName, addonVersion]) => ({
    clusterName: cluster.name,
    addonName,
    addonVersion,
    addonArn: eksArn(
      place,
      `addon/${cluster.name}/${addonName}/${randomUUID()}`,
    ),
    status: 'ACTIVE',
    createdAt: cluster.createdAt,
    modifiedAt: cluster.createdAt,
    associationArns: [],
    tags: new Map(),
  }));
}

/** A cluster with all that belongs to it. */
export function seedCluster(field: Field, place: SeedPlace): void {
  const { addons, associations, accessEntries, ...own } = field.members(
    'name',
    'version',
    'role',
    'issuerId',
    'authenticationMode',
    'autoMode',
    'addons',
    'associations',
    'accessEntries',
    'tags',
    'created',
  );
  const eks = eksRegions.of(place.state, place);
  const cluster = readCluster(own, place);
  const clusterName = cluster.name;
  if (eks.clusters.has(clusterName)) {
    own.name.fail(`${clusterName} is there twice`);
  }
  eks.clusters.set(clusterName, cluster);
  for (const addon of readAddons(addons, place, cluster)) {
    eks.addons.set(`${clusterName}/${addon.addonName}`, addon);
  }
  readList(associations, item => {
    const association = readAssociation(item, place, cluster);
    const { associationId, namespace, serviceAccount } = association;
    if (eks.associations.for(association)) {
      item.fail(`${namespace}/${serviceAccount} has an association already`);
    }
    if (eks.associations.get(associationId)) {
      item.fail(`${associationId} is there twice`);
    }
    eks.associations.add(association);
  });
  readList(accessEntries, item => {
    const entry = readAccessEntry(item, place, cluster);
    if (eks.accessEntry(entry)) {
      item.fail(`${entry.principalArn} has an entry already`);
    }
    eks.addAccessEntry(entry);
  });
}
