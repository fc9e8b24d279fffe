import type { LocatedStatement } from '../../../subject/policies/LocatedStatement';
import { s3Actions } from '../actions';
import { tagKind } from '../tagKind';
import type { FindingCheck } from '../../findings/FindingCheck';
import { missingKeyConsequence } from '../../findings/operators';
import {
  permissionStatements,
  statementSubject,
} from '../../findings/statements';
import { anyOf, told } from '../../../words/told';
import { statementWords } from '../../../words/statement';

/** What people mean when they write a wildcard; every other action that it takes in is not worth a word. */
const usual = new Set(['s3:PutObject', 's3:DeleteObject', 's3:ListBucket']);

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/tagging-and-policies.html */
export const objectTagOnWrongAction: FindingCheck = {
  id: 'object-tag-on-wrong-action',
  severity: 'error',
  title: 'Object tags are tested on an action that never carries them',
  check: context =>
    permissionStatements(context).flatMap(located => {
      const condition = located.statement.conditions.find(
        ({ key }) => tagKind(key)?.kind === 'existingObject',
      );
      const actions = condition ? actionsWithoutTags(located) : [];
      return condition && actions.length
        ? [
            {
              message: told`${{
                statement: statementWords(located.ref),
              }} tests ${{ key: condition.key }}, which no request for ${{
                actions: anyOf(actions),
              }} carries: ${{
                consequence: missingKeyConsequence(located, condition),
              }}.`,
              advice:
                'Limit these actions by prefix in a statement of their own: S3 tells the tags of an object only when it is read or tagged.',
              subject: statementSubject(located.ref, condition.path),
            },
          ]
        : [];
    }),
};

function actionsWithoutTags({ statement }: LocatedStatement): string[] {
  const { negated, values } = statement.action;
  if (negated) {
    return [];
  }
  const names = values.flatMap(pattern =>
    s3Actions
      .matching(pattern)
      .filter(({ objectTag }) => !objectTag)
      .map(({ name }) => name)
      .filter(name => !/[*?]/.test(pattern) || usual.has(name)),
  );
  return [...new Set(names)];
}
