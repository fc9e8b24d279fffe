import { InputError } from '@backstage/errors';
import { awsServices, type SettledKey } from '../../services';
import { afterPrefix } from '../../subject/session/tagKnowledge';

/** Keys of every service that follow from what was read, so that nobody may set them; and those of one service alone. */
const SETTLED: readonly SettledKey[] = [
  ['aws:RequestTag/', 'give the tags of the request as requestTags'],
  ['aws:TagKeys', 'give the tags of the request as requestTags'],
  ['aws:Principal', 'it follows from the association and the role'],
  ['aws:username', 'it follows from the association and the role'],
  ['aws:ResourceAccount', 'it follows from the resource'],
  ...awsServices.flatMap(({ settledKeys = [] }) => settledKeys),
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
