import type { Field } from '../../../document/document';
import { iamArn, parseRoleArn } from '../../../platform/arns';
import { obeying } from '../../../platform/constraints';
import type {
  AdjustableQuota,
  IamAccount,
  OidcProviderRecord,
  PolicyRecord,
  RoleRecord,
} from '../../../platform/identity';
import { iamId } from '../../../platform/ids';
import { TagSet } from '../../../platform/tags';
import type { SeedAccountPlace } from '../../../seed/types';
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
import {
  checkClientIds,
  checkIssuer,
  checkThumbprints,
} from '../oidcProviders/findProvider';

/** The ARN of a role, called by it or, where the account has it, by its name. */
export function readRoleArn(field: Field, place: SeedAccountPlace): string {
  const text = field.text();
  if (parseRoleArn(text)) {
    return text;
  }
  return (
    place.account.role(text)?.arn ??
    field.fail(
      `there is no role ${text} in account ${place.accountId}; one that does not exist must be given by its ARN`,
    )
  );
}

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

export function readPolicy(
  field: Field,
  place: SeedAccountPlace,
): PolicyRecord {
  const members = field.members(
    'name',
    'path',
    'description',
    'document',
    'tags',
    'created',
  );
  const { name, path, tags } = members;
  const policyName = obeying(name, () => checkPolicyName(name.text()));
  const ownPath = obeying(path, () => checkPath(path.optional(readText)));
  const createDate = readCreated(members.created, place.now);
  return {
    policyName,
    policyId: iamId('policy'),
    arn: iamArn(place, `policy${ownPath}${policyName}`),
    path: ownPath,
    description: members.description.optional(readText),
    createDate,
    updateDate: createDate,
    versions: [
      {
        versionId: 'v1',
        document: readDocument(members.document, 'identity'),
        createDate,
      },
    ],
    defaultVersionId: 'v1',
    nextVersion: 2,
    tags: new TagSet(obeying(tags, () => checkTags(readTagList(tags)))),
  };
}

export function readOidcProvider(
  field: Field,
  place: SeedAccountPlace,
): OidcProviderRecord {
  const { url, audiences, thumbprints, tags, created } = field.members(
    'url',
    'audiences',
    'thumbprints',
    'tags',
    'created',
  );
  const issuer = obeying(url, () => checkIssuer(url.text()));
  const clientIds = audiences.absent
    ? ['sts.amazonaws.com']
    : readList(audiences, readText);
  return {
    arn: iamArn(place, `oidc-provider/${issuer}`),
    issuer,
    clientIds: obeying(audiences, () => checkClientIds(clientIds)),
    thumbprints: obeying(thumbprints, () =>
      checkThumbprints(readList(thumbprints, readText)),
    ),
    createDate: readCreated(created, place.now),
    tags: new TagSet(obeying(tags, () => checkTags(readTagList(tags)))),
  };
}

const QUOTAS: readonly AdjustableQuota[] = [
  'roles',
  'policies',
  'attachedPoliciesPerRole',
  'oidcProviders',
  'trustPolicySize',
];

/** Quotas that AWS has raised for an account. */
export function readQuotas(field: Field): IamAccount['raisedQuotas'] {
  if (field.absent) {
    return {};
  }
  const members = field.members(...QUOTAS);
  return Object.fromEntries(
    QUOTAS.filter(name => !members[name].absent).map(name => [
      name,
      members[name].integer({ min: 1 }),
    ]),
  );
}
