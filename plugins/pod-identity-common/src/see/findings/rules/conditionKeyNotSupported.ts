import type { PolicyCondition, PolicyStatement } from 'iam-policy';
import type { ActionCatalogue } from 'iam-policy/actions';
import { tagKind } from '../../../services/s3/tagKind';
import type { FindingCheck } from '../../../services/findings/FindingCheck';
import { actionsNamed } from '../support/actionsNamed';
import {
  missingKeyConsequence,
  wantsKey,
} from '../../../services/findings/operators';
import {
  permissionStatements,
  statementSubject,
} from '../../../services/findings/statements';
import { anyOf, told } from '../../../words/told';
import { statementWords } from '../../../words/statement';

/**
 * Which keys an action's requests carry:
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html.
 * Of the tags of objects another rule speaks. Silent without a catalogue of actions.
 */
export const conditionKeyNotSupported: FindingCheck = {
  id: 'condition-key-not-supported',
  severity: 'warning',
  title: 'A condition tests a key that the action never carries',
  check(context) {
    const { actions } = context.input;
    if (!actions) {
      return [];
    }
    const named = actionsNamed(actions);
    return permissionStatements(context).flatMap(located =>
      located.statement.conditions.flatMap(condition => {
        const lacking = patternsLacking(
          condition,
          located.statement,
          actions,
          named,
        );
        return lacking.length
          ? [
              {
                message: told`${{
                  statement: statementWords(located.ref),
                }} tests ${{ key: condition.key }}, which no request for ${{
                  actions: anyOf(lacking),
                }} carries: ${{
                  consequence: missingKeyConsequence(located, condition),
                }}.`,
                advice:
                  'Give these actions a statement of their own, limited by resource or by a key that they carry.',
                subject: statementSubject(located.ref, condition.path),
              },
            ]
          : [];
      }),
    );
  },
};

/** The actions, as written, that never carry the key; none where that does no harm. */
function patternsLacking(
  condition: PolicyCondition,
  statement: PolicyStatement,
  actions: ActionCatalogue,
  named: ReturnType<typeof actionsNamed>,
): string[] {
  const { key, operator } = condition;
  const { effect, action } = statement;
  if (!isOfService(key, actions) || action.negated) {
    return [];
  }
  const lacking = [...new Set(action.values)].filter(pattern =>
    lacksKey(pattern, key, actions, named),
  );
  // Beside actions that do carry the key, a condition which passes the others by is what was meant.
  const isMeant =
    lacking.length < action.values.length &&
    !(effect === 'Allow' && wantsKey(operator));
  return isMeant ? [] : lacking;
}

function isOfService(key: string, actions: ActionCatalogue): boolean {
  return (
    actions.services.has(key.split(':')[0].toLowerCase()) &&
    tagKind(key)?.kind !== 'existingObject'
  );
}

function lacksKey(
  pattern: string,
  key: string,
  actions: ActionCatalogue,
  named: ReturnType<typeof actionsNamed>,
): boolean {
  if (!actions.loaded.has(pattern.split(':')[0].toLowerCase())) {
    return false;
  }
  const meant = named(pattern);
  return (
    meant.length > 0 && !meant.some(({ name }) => actions.carries(name, key))
  );
}
