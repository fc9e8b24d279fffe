import type { ActionCatalogue } from 'iam-policy/actions';
import { serviceNamed } from '../../../services';
import type { FindingCheck } from '../../../services/findings/FindingCheck';
import { actionsNamed } from '../support/actionsNamed';
import {
  permissionStatements,
  statementSubject,
  trustStatements,
} from '../../../services/findings/statements';
import { told, type Told } from '../../../words/told';
import { statementWords } from '../../../words/statement';

/**
 * IAM stores any name: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html. Silent without a
 * catalogue of actions, and about services that it has not loaded.
 */
export const unknownAction: FindingCheck = {
  id: 'unknown-action',
  severity: 'warning',
  title: 'A statement names an action that AWS does not have',
  check(context) {
    const { actions } = context.input;
    if (!actions) {
      return [];
    }
    const named = actionsNamed(actions);
    return [
      ...trustStatements(context),
      ...permissionStatements(context),
    ].flatMap(({ statement, ref }) =>
      [...new Set(statement.action.values)]
        .filter(name => isUnknown(name, actions, named))
        .map(name => ({
          ...(actions.services.has(serviceOf(name))
            ? {
                message: told`${{ statement: statementWords(ref) }} names ${{
                  action: name,
                }}, which matches no action of AWS.`,
              }
            : {
                cause: 'unknown-service',
                message: told`${{ statement: statementWords(ref) }} names ${{
                  action: name,
                }}, but AWS has no service ${{ service: serviceOf(name) }}.`,
              }),
          advice: adviceFor(name, actions),
          subject: statementSubject(ref, statement.action.path),
        })),
    );
  },
};

function serviceOf(name: string): string {
  return name.split(':')[0].toLowerCase();
}

function isUnknown(
  name: string,
  actions: ActionCatalogue,
  named: ReturnType<typeof actionsNamed>,
): boolean {
  const service = serviceOf(name);
  if (!name.includes(':') || /[*?]/.test(service)) {
    return false;
  }
  return actions.services.has(service)
    ? actions.loaded.has(service) && !named(name).length
    : true;
}

function adviceFor(name: string, actions: ActionCatalogue): Told {
  const [service, operation] = name.toLowerCase().split(':');
  const { title = service, actions: table } = serviceNamed(service) ?? {};
  const needed = table?.operations[operation];
  if (needed) {
    return told`This is an operation of ${{
      title,
    }} and not an action: name what it needs, ${{ needed }}.`;
  }
  const suggestion = actions.suggest(name);
  const readAt = actions.updatedAt.toISOString().slice(0, 10);
  return suggestion
    ? told`Did you mean ${{ suggestion }}? Correct the name.`
    : told`Correct the name. What AWS added after ${{
        readAt,
      }} is not known to this portal.`;
}
