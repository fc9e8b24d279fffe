import { InputError } from '@backstage/errors';
import { afterPrefix } from '../../subject/session/tagKnowledge';

/** Keys that follow from what was read, so that nobody may set them; each with where its value comes from. */
const SETTLED: readonly (readonly [string, string])[] = [
  ['s3:ExistingObjectTag/', 'give the tags of the object as objectTags'],
  ['s3:RequestObjectTag', 'give the tags of the request as requestTags'],
  ['aws:RequestTag/', 'give the tags of the request as requestTags'],
  ['aws:TagKeys', 'give the tags of the request as requestTags'],
  ['aws:Principal', 'it follows from the association and the role'],
  ['aws:username', 'it follows from the association and the role'],
  ['aws:ResourceAccount', 'it follows from the resource'],
  ['s3:ResourceAccount', 'it follows from the resource'],
];

/** What is not known of the principal all the same: which pod it is, and which organization its account is in. */
const ASKABLE =
  /^aws:(?:PrincipalTag\/kubernetes-pod-(?:name|uid)|PrincipalOrg(?:ID|Paths))$/i;

/** Throws an InputError for a condition key that is none, or that is not the asker's to set. */
export function checkContext(context: Record<string, string[]>): void {
  for (const [key, values] of Object.entries(context)) {
    if (!/^[\w.-]+:\S(?:.*\S)?$/.test(key)) {
      throw new InputError(
        `'${key}' is no condition key: write it with its service, such as aws:SourceIp.`,
      );
    }
    if (!values.length) {
      throw new InputError(
        `The condition key ${key} has no value: give at least one, or leave it out.`,
      );
    }
    const settled = SETTLED.find(
      ([prefix]) => afterPrefix(key, prefix) !== undefined,
    );
    if (settled && !ASKABLE.test(key)) {
      throw new InputError(
        `The condition key ${key} cannot be set here: ${settled[1]}.`,
      );
    }
  }
}
