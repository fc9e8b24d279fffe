import { InputError } from '@backstage/errors';
import type { ActionCatalogue } from 'iam-policy/actions';
import { serviceNamed, type AskedAction } from '../../services';
import { listOf } from '../../words/listOf';

/**
 * Reads an action, in any case. Throws an InputError that says what to write where it is none, or more than one. `catalogue`:
 * AWS's data of the action's service; without it, as in a browser, whether AWS has an action is known of few services.
 */
export function readAction(
  text: string,
  catalogue?: ActionCatalogue,
): AskedAction {
  const action = text.trim();
  if (/[*?]/.test(action)) {
    throw new InputError(
      `'${action}' names many actions: ask about one, such as s3:GetObject.`,
    );
  }
  const [, service, name] =
    /^([a-z0-9-]{1,64}):([a-z0-9-]{1,128})$/i.exec(action) ?? [];
  if (!name) {
    throw new InputError(
      `'${action}' is no action: write the service and the action with a colon between, such as s3:GetObject.`,
    );
  }
  const { title, actions } = serviceNamed(service) ?? {};
  if (!actions) {
    return describedAction(`${service.toLowerCase()}:${name}`, catalogue);
  }
  const row = actions.named(action);
  if (!row) {
    const needs = actions.operations[name.toLowerCase()];
    throw new InputError(
      needs
        ? `'${action}' is an operation of ${title} and no action: ask about ${needs}.`
        : `${title} has no action '${action}' that the portal knows: check its spelling, such as s3:GetObject.`,
    );
  }
  return { ...describedAction(row.name, catalogue), row };
}

function describedAction(
  name: string,
  catalogue: ActionCatalogue | undefined,
): AskedAction {
  const [service] = name.split(':');
  if (!catalogue || isUnread(service, catalogue)) {
    return { name };
  }
  const description = catalogue.describe(name);
  if (description) {
    return { name: description.name, description };
  }
  const meant = catalogue.suggestions(name);
  const advice = meant.length
    ? `did you mean ${listOf(meant, 'or')}?`
    : 'check its spelling, such as s3:GetObject.';
  throw new InputError(
    catalogue.services.has(service)
      ? `AWS has no action '${name}': ${advice}`
      : `AWS has no service '${service}', and so no action '${name}': ${advice}`,
  );
}

/** Of a service whose data is not at hand, nothing is known. */
function isUnread(service: string, { services, loaded }: ActionCatalogue) {
  return services.has(service) && !loaded.has(service);
}
