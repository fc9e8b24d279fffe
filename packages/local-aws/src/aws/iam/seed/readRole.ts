import type { Field } from '../../../document';
import { iamArn } from '../../../platform/arns';
import { obeying } from '../../../platform/constraints';
import type { RoleRecord } from '../../../platform/identity';
import { iamId } from '../../../platform/ids';
import { TagSet } from '../../../platform/tags';
import type { SeedAccountPlace } from '../../../seed/SeedPlace';
import {
  readCreated,
  readDocument,
  readList,
  readTagList,
  readText,
  readTime,
} from '../../../seed/reading';
import { checkPath, checkPolicyName, checkRoleName } from '../checkNames';
import { checkTags } from '../checkTags';

/** The ARN of a policy that is there, called by its ARN or, for one of the account's own, by its name. */
function readPolicyArn(field: Field, place: SeedAccountPlace): string {
  const text = field.text();
  const { account } = place;
  const arn = text.startsWith('arn:')
    ? text
    : account.policies().find(({ policyName }) => policyName === text)?.arn;
  if (arn !== undefined && account.policy(arn)) {
    return arn;
  }
  return field.fail(
    `there is no policy ${text}; add it to the policies of the account. Of those that AWS manages only some are known here`,
  );
}

function readInline(field: Field): Map<string, string> {
  const policies = field.optional(each => each.entries()) ?? [];
  return new Map(
    policies.map(([name, document]) => [
      obeying(document, () => checkPolicyName(name)),
      readDocument(document, 'identity'),
    ]),
  );
}

export function readRole(field: Field, place: SeedAccountPlace): RoleRecord {
  const members = field.members(
    'name',
    'path',
    'description',
    'trust',
    'inline',
    'attached',
    'boundary',
    'tags',
    'maxSessionDuration',
    'created',
    'lastUsed',
  );
  const { name, path, tags } = members;
  const roleName = obeying(name, () => checkRoleName(name.text()));
  const ownPath = obeying(path, () => checkPath(path.optional(readText)));
  const policyArn = (each: Field) => readPolicyArn(each, place);
  return {
    roleName,
    roleId: iamId('role'),
    arn: iamArn(place, `role${ownPath}${roleName}`),
    path: ownPath,
    createDate: readCreated(members.created, place.now),
    description: members.description.optional(readText),
    maxSessionDuration:
      members.maxSessionDuration.optional(each =>
        each.integer({ min: 3600, max: 43200 }),
      ) ?? 3600,
    trustPolicy: readDocument(members.trust, 'trust'),
    permissionsBoundaryArn: members.boundary.optional(policyArn),
    inlinePolicies: readInline(members.inline),
    attachedPolicyArns: new Set(readList(members.attached, policyArn)),
    tags: new TagSet(obeying(tags, () => checkTags(readTagList(tags)))),
    lastUsed: members.lastUsed.optional(each => ({
      date: readTime(each, place.now),
      region: place.mainRegion,
    })),
  };
}
