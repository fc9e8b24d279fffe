import { randomUUID } from 'node:crypto';
import type { Field } from '../../../document/document';
import { eksArn } from '../../../platform/arns';
import { obeying } from '../../../platform/constraints';
import { administratorArn } from '../../../platform/identity/administrator';
import { associationId } from '../../../platform/ids';
import type { SeedPlace } from '../../../seed/types';
import {
  readCreated,
  readDocument,
  readList,
  readText,
  readTexts,
} from '../../../seed/reading';
import { readRoleArn } from '../../iam/seed';
import type {
  AccessEntryRecord,
  AssociatedPolicyRecord,
  AssociationRecord,
  ClusterRecord,
} from '../EksRegion';
import { accessPolicies } from '../accessEntries/accessPolicies';
import {
  checkGroups,
  checkScope,
  checkUsername,
  defaultUsername,
  entryType,
} from '../accessEntries/checkEntry';
import { principalPart } from '../accessEntries/findEntry';
import {
  checkName,
  checkSessionPolicy,
  externalId,
} from '../associations/checkAssociation';
import { checkEksTags } from '../checkEksTags';
import { invalidParameter } from '../eksErrors';

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

function readPolicy(
  field: Field,
  place: SeedPlace,
  associatedAt: Date,
): AssociatedPolicyRecord {
  const { policy, namespaces } = field.members('policy', 'namespaces');
  const called = policy.text();
  const found = accessPolicies(place).find(
    ({ arn, name }) => arn === called || name === called,
  );
  if (!found) {
    return policy.fail(`there is no access policy ${called}`);
  }
  const scope = namespaces.absent
    ? { type: 'cluster' as const }
    : {
        type: 'namespace' as const,
        namespaces: readList(namespaces, readText),
      };
  return {
    policyArn: found.arn,
    scope: obeying(namespaces, () => checkScope(scope)),
    associatedAt,
    modifiedAt: associatedAt,
  };
}

function readPrincipal(field: Field, place: SeedPlace): string {
  return field.value === administratorArn(place)
    ? administratorArn(place)
    : readRoleArn(field, place);
}

export function readAccessEntry(
  field: Field,
  place: SeedPlace,
  cluster: ClusterRecord,
): AccessEntryRecord {
  const members = field.members(
    'principal',
    'type',
    'username',
    'groups',
    'policies',
    'tags',
    'created',
  );
  const { groups, tags } = members;
  const principalArn = readPrincipal(members.principal, place);
  const typeName = members.type.optional(each => each.text()) ?? 'STANDARD';
  const type =
    entryType(typeName) ?? members.type.fail(`there is no type ${typeName}`);
  const createdAt = readCreated(members.created, place.now);
  const policies = readList(members.policies, each =>
    type.takesPolicies
      ? readPolicy(each, place, createdAt)
      : each.fail(`entries of type ${typeName} have no policies`),
  );
  return {
    clusterName: cluster.name,
    principalArn,
    accessEntryArn: eksArn(
      place,
      `access-entry/${cluster.name}/${principalPart(
        principalArn,
      )}/${randomUUID()}`,
    ),
    type: typeName,
    username:
      type.node?.username ??
      members.username.optional(each =>
        obeying(each, () => checkUsername(each.text())),
      ) ??
      defaultUsername(principalArn),
    kubernetesGroups: type.node
      ? [...type.node.groups]
      : obeying(groups, () => checkGroups(readList(groups, readText))),
    createdAt,
    modifiedAt: createdAt,
    tags: obeying(tags, () => checkEksTags(readTexts(tags), invalidParameter)),
    policies: new Map(policies.map(policy => [policy.policyArn, policy])),
  };
}
