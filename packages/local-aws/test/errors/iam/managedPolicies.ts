import { TagPolicyCommand } from '@aws-sdk/client-iam';
import { NO_SOURCE, type ErrorCase, type ErrorCases } from '../kit';
import {
  duplicateTags,
  foreignPolicyArn,
  noPolicy,
  noPolicyArn,
  tooManyTags,
  wrongPolicyArn,
  wrongTagKeys,
} from './cases';
import { createdPolicy } from './createdPolicy';
import { longDocument, noJson } from './documents';
import { DOCUMENT, POLICY } from './fixture';
import { seen } from './sources';

const wanted = { PolicyName: 'new', PolicyDocument: DOCUMENT };
const version = { PolicyArn: POLICY, VersionId: 'v1' };

function tooLong(input: object): ErrorCase {
  return {
    error: 'LimitExceededException',
    when: 'the document is too long',
    input: { ...input, PolicyDocument: longDocument(6145) },
    message: 'Cannot exceed quota for PolicySize: 6144',
    source: seen.policySize,
  };
}

const noVersion: ErrorCase = {
  error: 'NoSuchEntityException',
  when: 'the policy has no such version',
  input: { PolicyArn: POLICY, VersionId: 'v9' },
  message: `Policy ${POLICY} version v9 does not exist or is not attachable.`,
  source: NO_SOURCE,
};

/** Errors of managed policies and of their versions. */
export const managedPolicyErrors: ErrorCases = {
  CreatePolicy: [
    {
      error: 'EntityAlreadyExistsException',
      when: 'there is a policy of that name',
      input: { ...wanted, PolicyName: 'read' },
      message:
        'A policy called read already exists. Duplicate names are not allowed.',
      source: seen.policyExists,
    },
    duplicateTags(wanted),
    noJson(wanted, 'PolicyDocument'),
    tooLong(wanted),
  ],
  GetPolicy: [
    noPolicy(),
    wrongPolicyArn(),
    ...noPolicyArn(),
    foreignPolicyArn(),
  ],
  DeletePolicy: [
    noPolicy(),
    wrongPolicyArn(),
    {
      error: 'DeleteConflictException',
      when: 'a role has the policy',
      input: { PolicyArn: POLICY },
      message: 'Cannot delete a policy attached to entities.',
      source: seen.attached,
    },
    {
      error: 'DeleteConflictException',
      when: 'the policy has further versions',
      given: aws => createdPolicy(aws, 'two-versions', 2),
      message:
        "This policy has more than one version. Before you delete a policy, you must delete the policy's versions. The default version is deleted with the policy.",
      source: seen.versionsLeft,
    },
  ],
  TagPolicy: [
    noPolicy({ Tags: [{ Key: 'team', Value: '' }] }),
    wrongPolicyArn({ Tags: [{ Key: 'team', Value: '' }] }),
    duplicateTags({ PolicyArn: POLICY }),
    tooManyTags({ PolicyArn: POLICY }, (aws, Tags) =>
      aws.clients().iam.send(new TagPolicyCommand({ PolicyArn: POLICY, Tags })),
    ),
  ],
  UntagPolicy: [
    noPolicy({ TagKeys: ['team'] }),
    wrongPolicyArn({ TagKeys: ['team'] }),
    ...wrongTagKeys({ PolicyArn: POLICY }),
  ],
  ListPolicyTags: [noPolicy(), wrongPolicyArn()],
  CreatePolicyVersion: [
    noPolicy({ PolicyDocument: DOCUMENT }),
    wrongPolicyArn({ PolicyDocument: DOCUMENT }),
    noJson({ PolicyArn: POLICY }, 'PolicyDocument'),
    tooLong({ PolicyArn: POLICY }),
    {
      error: 'LimitExceededException',
      when: 'the policy has five versions',
      given: aws => createdPolicy(aws, 'five-versions', 5),
      input: { PolicyDocument: DOCUMENT },
      message:
        'A managed policy can have up to 5 versions. Before you create a new version, you must delete an existing version.',
      source: seen.versions,
    },
  ],
  GetPolicyVersion: [noPolicy(version), wrongPolicyArn(version), noVersion],
  ListPolicyVersions: [noPolicy(), wrongPolicyArn()],
  SetDefaultPolicyVersion: [
    noPolicy(version),
    wrongPolicyArn(version),
    noVersion,
  ],
  DeletePolicyVersion: [
    noPolicy(version),
    wrongPolicyArn(version),
    noVersion,
    {
      error: 'DeleteConflictException',
      when: 'the version is the default one',
      input: version,
      message: 'Cannot delete the default version of a policy.',
      source: seen.defaultVersion,
    },
  ],
};
