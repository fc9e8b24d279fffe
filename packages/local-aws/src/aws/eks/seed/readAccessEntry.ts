import { randomUUID } from 'node:crypto';
import type { Field } from '../../../document';
import { eksArn } from '../../../platform/arns';
import { administratorArn } from '../../../platform/identity/administrator';
import type {
  AccessEntryRecord,
  AssociatedPolicyRecord,
} from '../AccessEntryRecord';
import { accessPolicies } from '../accessEntries/accessPolicies';
import { principalPart } from '../accessEntries/addEntry';
import { checkGroups } from '../accessEntries/checkGroups';
import { checkScope } from '../accessEntries/checkScope';
import { checkUsername, defaultUsername } from '../accessEntries/checkUsername';
import { entryType } from '../accessEntries/entryTypes';
import { checkEksTags } from '../checkEksTags';
import type { ClusterRecord } from '../ClusterRecord';
import { invalidParameter } from '../eksErrors';
import { readRoleArn } from '../../iam/seed';
import { obeying } from '../../../platform/constraints';
import {
  readCreated,
  readList,
  readText,
  readTexts,
} from '../../../seed/reading';
import type { SeedPlace } from '../../../seed/SeedPlace';

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
