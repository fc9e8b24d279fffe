import type { Field } from '../../../document';
import { eksArn } from '../../../platform/arns';
import type { AssociationRecord } from '../AssociationRecord';
import { checkName } from '../associations/checkNames';
import { checkSessionPolicy } from '../associations/checkSessionPolicy';
import { externalId } from '../associations/externalId';
import { checkEksTags } from '../checkEksTags';
import type { ClusterRecord } from '../ClusterRecord';
import { invalidParameter } from '../eksErrors';
import { associationId } from '../../../platform/ids';
import { readRoleArn } from '../../iam/seed';
import { obeying } from '../../../platform/constraints';
import {
  readCreated,
  readDocument,
  readText,
  readTexts,
} from '../../../seed/reading';
import type { SeedPlace } from '../../../seed/SeedPlace';

function readId(field: Field): string {
  const id = field.text();
  return /^a-[a-z0-9]{17}$/.test(id)
    ? id
    : field.fail('must be a- and 17 small letters or digits');
}

export function readAssociation(
  field: Field,
  place: SeedPlace,
  cluster: ClusterRecord,
): AssociationRecord {
  const members = field.members(
    'namespace',
    'serviceAccount',
    'role',
    'targetRole',
    'externalId',
    'disableSessionTags',
    'policy',
    'tags',
    'id',
    'created',
  );
  const { namespace, serviceAccount, tags } = members;
  const id = members.id.optional(readId) ?? associationId();
  const createdAt = readCreated(members.created, place.now);
  const disableSessionTags =
    members.disableSessionTags.optional(each => each.boolean()) ?? false;
  const targetRoleArn = members.targetRole.optional(each =>
    readRoleArn(each, place),
  );
  const policy = members.policy.optional(each => readDocument(each, 'session'));
  return {
    clusterName: cluster.name,
    namespace: obeying(namespace, () =>
      checkName('namespace', namespace.text(), 63),
    ),
    serviceAccount: obeying(serviceAccount, () =>
      checkName('serviceAccount', serviceAccount.text(), 253),
    ),
    associationId: id,
    associationArn: eksArn(
      place,
      `podidentityassociation/${cluster.name}/${id}`,
    ),
    roleArn: readRoleArn(members.role, place),
    targetRoleArn,
    externalId:
      targetRoleArn === undefined
        ? undefined
        : members.externalId.optional(readText) ?? externalId(cluster),
    disableSessionTags,
    policy: obeying(members.policy, () =>
      checkSessionPolicy(policy, disableSessionTags),
    ),
    createdAt,
    modifiedAt: createdAt,
    tags: obeying(tags, () => checkEksTags(readTexts(tags), invalidParameter)),
  };
}
