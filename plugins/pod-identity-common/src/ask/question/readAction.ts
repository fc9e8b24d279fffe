import { InputError } from '@backstage/errors';
import { serviceNamed, type AskedAction } from '../../services';

/** Whoever has credentials may, even where a policy denies it: https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html */
const OF_EVERYBODY = 'sts:getcalleridentity';

/**
 * Reads an action, in any case. Throws an InputError that says what to write where it is none, more than one, or one that no
 * policy decides.
 */
export function readAction(text: string): AskedAction {
  const action = text.trim();
  if (/[*?]/.test(action)) {
    throw new InputError(
      `'${action}' names many actions: ask about one, such as s3:GetObject.`,
    );
  }
  const [, service, name] =
    /^([a-z0-9-]{1,64}):([a-z0-9]{1,128})$/i.exec(action) ?? [];
  if (!name) {
    throw new InputError(
      `'${action}' is no action: write the service and the action with a colon between, such as s3:GetObject.`,
    );
  }
  if (action.toLowerCase() === OF_EVERYBODY) {
    throw new InputError(
      `'${action}' needs no permission, and no policy denies it: ask about another action, such as s3:GetObject.`,
    );
  }
  const { title, actions } = serviceNamed(service) ?? {};
  if (!actions) {
    return { name: `${service.toLowerCase()}:${name}` };
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
  return { name: row.name, row };
}
