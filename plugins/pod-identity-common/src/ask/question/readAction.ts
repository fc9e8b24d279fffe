import { InputError } from '@backstage/errors';
import { s3Actions, type S3Action } from '../../services/s3/actions';

/**
 * The action of a question.
 *
 * @public
 */
export interface AskedAction {
  /** With service: `s3:GetObject`. */
  name: string;
  /** What is known of it: of S3's actions alone. */
  s3?: S3Action;
}

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
  if (service.toLowerCase() !== 's3') {
    return { name: `${service.toLowerCase()}:${name}` };
  }
  const s3 = s3Actions.named(action);
  if (!s3) {
    const needs = s3Actions.operations[name.toLowerCase()];
    throw new InputError(
      needs
        ? `'${action}' is an operation of S3 and no action: ask about ${needs}.`
        : `S3 has no action '${action}' that the portal knows: check its spelling, such as s3:GetObject.`,
    );
  }
  return { name: s3.name, s3 };
}
