import { parsePolicy } from 'iam-policy';
import { parseRoleArn } from '../platform/arns';
import { TagSet } from '../platform/tags';
import { mapOf, text, textThat, type Shape } from './shapes';

export const roleArn = textThat(
  value => parseRoleArn(value) !== undefined,
  'must be the ARN of a role',
);

/** A policy document that can be evaluated, as it was given. */
export const policyText = textThat(
  value => parsePolicy(value).document !== undefined,
  'must be a policy document',
);

/** Tags by key. */
export const tagMap = mapOf(text);

/** Tags whose keys are compared without regard to case. */
export const tagSet: Shape<TagSet> = {
  read: field => new TagSet(Object.fromEntries(tagMap.read(field))),
  write: tags => tagMap.write(new Map(Object.entries(tags.record()))),
};
