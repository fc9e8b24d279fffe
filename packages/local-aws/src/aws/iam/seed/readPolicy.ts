import type { Field } from '../../../document';
import { iamArn } from '../../../platform/arns';
import { checkPath, checkPolicyName } from '../checkNames';
import { checkTags } from '../checkTags';
import type { PolicyRecord } from '../../../platform/identity';
import { iamId } from '../../../platform/ids';
import { TagSet } from '../../../platform/tags';
import { obeying } from '../../../platform/constraints';
import {
  readCreated,
  readDocument,
  readTagList,
  readText,
} from '../../../seed/reading';
import type { SeedAccountPlace } from '../../../seed/SeedPlace';

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
