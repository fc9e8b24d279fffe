import type { PolicyStatement } from 'iam-policy';
import type { ActionCatalogue } from 'iam-policy/actions';
import { variableKeys } from '../../../subject/policies/variableKeys';
import type { LocatedStatement } from '../../../subject/policies/LocatedStatement';
import { isSessionTagKey } from '../../../subject/session/sessionTagKeys';
import { afterPrefix } from '../../../subject/session/tagKnowledge';
import type { FindingCheck } from '../../../services/findings/FindingCheck';
import {
  permissionStatements,
  statementSubject,
} from '../../../services/findings/statements';
import { told } from '../../../words/told';
import { statementWords } from '../../../words/statement';

/**
 * Once the session is open its tags belong to the principal; a request of its own carries none of them. Requests that set
 * tags carry those that they set, whatever their keys.
 */
export const policyRequestTag: FindingCheck = {
  id: 'policy-request-tag',
  severity: 'error',
  title: 'A permission policy tests a session tag as aws:RequestTag',
  check: context =>
    permissionStatements(context)
      .filter(({ statement }) => !mayTag(statement, context.input.actions))
      .flatMap(located =>
        requestTagsOf(located).map(({ key, tagKey, variable, path }) => ({
          ...(variable && { cause: 'variable' }),
          message: variable
            ? told`${{
                statement: statementWords(located.ref),
              }} takes a value from ${{
                key,
              }}, which the requests of a pod never carry.`
            : told`${{
                statement: statementWords(located.ref),
              }} tests ${{ key }}, which the requests of a pod never carry.`,
          advice: told`${{
            how: variable ? 'Take it from' : 'Test',
          }} aws:PrincipalTag/${{
            tagKey,
          }} instead: permission policies see the tags of the session.`,
          subject: statementSubject(located.ref, path),
        })),
      ),
};

/** Session tags that a statement takes for tags of the request, as a key or as a variable. */
function requestTagsOf({ statement, version }: LocatedStatement) {
  const tested = statement.conditions.map(({ key, path }) => ({
    key,
    path,
    variable: false,
  }));
  const texts = [
    ...statement.conditions,
    ...(statement.resource ? [statement.resource] : []),
  ];
  const taken =
    version === '2012-10-17'
      ? texts.flatMap(({ values, path }) =>
          [...new Set(values.flatMap(variableKeys))].map(key => ({
            key,
            path,
            variable: true,
          })),
        )
      : [];
  return [...tested, ...taken].flatMap(each => {
    const tagKey = afterPrefix(each.key, 'aws:RequestTag/');
    return tagKey !== undefined && isSessionTagKey(tagKey)
      ? [{ ...each, tagKey }]
      : [];
  });
}

/** Whether some action of a statement may set tags. Without a catalogue by its name, and rather once too often. */
function mayTag(
  { action }: PolicyStatement,
  actions: ActionCatalogue | undefined,
): boolean {
  return (
    action.negated ||
    action.values.some(pattern => {
      const service = pattern.split(':')[0].toLowerCase();
      return actions?.loaded.has(service)
        ? actions
            .expand(pattern)
            .some(({ name }) => actions.carries(name, 'aws:RequestTag/any'))
        : !/^[^:*?]+:(?:Get|Describe|List|Delete|Head|Read|Query|Scan|Batch|Send|Receive)[^*?]*$/i.test(
            pattern,
          );
    })
  );
}
