import type { ActionCatalogue } from 'iam-policy/actions';
import { serviceNamed } from '../../../services';
import type { FindingCheck } from '../FindingRule';
import { actionsNamed } from '../support/actionsNamed';
import { statementAsSubject } from '../support/names';
import { permissionStatements, trustStatements } from '../support/statements';
import { statementSubject } from '../support/subjects';

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
          message: `${statementAsSubject(ref)} names ${name}, ${
            actions.services.has(serviceOf(name))
              ? 'which matches no action of AWS'
              : `but AWS has no service ${serviceOf(name)}`
          }.`,
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

function adviceFor(name: string, actions: ActionCatalogue): string {
  const [service, operation] = name.toLowerCase().split(':');
  const { title, actions: table } = serviceNamed(service) ?? {};
  const needed = table?.operations[operation];
  if (needed) {
    return `This is an operation of ${title} and not an action: name what it needs, ${needed}.`;
  }
  const meant = actions.suggest(name);
  return meant
    ? `Did you mean ${meant}? Correct the name.`
    : `Correct the name. What AWS added after ${actions.updatedAt
        .toISOString()
        .slice(0, 10)} is not known here.`;
}
