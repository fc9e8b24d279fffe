import type { ActionCatalogue } from 'iam-policy/actions';
import type { LocatedStatement } from '../../../subject/policies/LocatedStatement';
import type { FindingCheck } from '../../../services/findings/FindingCheck';
import {
  permissionStatements,
  statementSubject,
} from '../../../services/findings/statements';
import { told } from '../../../words/told';
import { statementWords } from '../../../words/statement';

/**
 * An action without resource types is asked about with the resource `*`, which no ARN matches.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 * Silent without a catalogue of actions.
 */
export const actionWithoutResource: FindingCheck = {
  id: 'action-without-resource',
  severity: 'error',
  title: 'A resource is named for an action that has none',
  check(context) {
    const { actions: catalogue } = context.input;
    return catalogue
      ? permissionStatements(context).flatMap(located => {
          const actions = actionsInVain(located, catalogue);
          const { statement, ref } = located;
          return actions.length
            ? [
                {
                  message: told`${{
                    statement: statementWords(ref),
                  }} names resources for ${{
                    actions,
                  }}, which AWS decides on * alone: it never ${{
                    does: statement.effect === 'Allow' ? 'allows' : 'denies',
                  }} them.`,
                  advice: told`Give ${{
                    same: actions,
                  }} a statement of their own with the resource *.`,
                  subject: statementSubject(ref, statement.resource?.path),
                },
              ]
            : [];
        })
      : [];
  },
};

/** Actions by name, or patterns of which that is so of all, that the resources of a statement keep from ever matching. */
function actionsInVain(
  { statement: { action, resource } }: LocatedStatement,
  catalogue: ActionCatalogue,
): string[] {
  if (
    action.negated ||
    !resource ||
    resource.negated ||
    resource.values.some(mayMatchAll)
  ) {
    return [];
  }
  return [...new Set(action.values)].filter(pattern => {
    const isLoaded = catalogue.loaded.has(pattern.split(':')[0].toLowerCase());
    const meant = isLoaded ? catalogue.expand(pattern) : [];
    return meant.length > 0 && meant.every(({ hasResource }) => !hasResource);
  });
}

/**
 * Whether it is everything, or everything of a service. Some services check an action without resource on an ARN of their own
 * making, as CloudWatch Logs does `logs:DescribeLogGroups`, which AWS does not document: of such patterns nothing is claimed.
 */
function mayMatchAll(resource: string): boolean {
  return /^(?:arn(?::[^:]*){4}:)?[*?]*\*[*?]*$/.test(resource);
}
