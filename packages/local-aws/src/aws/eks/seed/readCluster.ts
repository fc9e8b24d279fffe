import type { Field } from '../../../document';
import { eksArn, iamArn } from '../../../platform/arns';
import { checkEksTags } from '../checkEksTags';
import type { ClusterRecord } from '../ClusterRecord';
import { checkClusterName } from '../clusters/checkClusterName';
import { invalidParameter } from '../eksErrors';
import { randomText } from '../../../platform/ids';
import { obeying } from '../../../platform/constraints';
import { readCreated, readText, readTexts } from '../../../seed/reading';
import type { SeedPlace } from '../../../seed/SeedPlace';

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
export function readCluster(
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
