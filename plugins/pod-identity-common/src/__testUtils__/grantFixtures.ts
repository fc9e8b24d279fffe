import type { Grant } from '../model';
import { readAccess } from '../see';
import { inputWith } from './fixtures';
import { objects } from './findingCases';

export { objects };
export const dataBucket = 'arn:aws:s3:::data';

/** An Allow statement. */
export const allow = (
  Action: string | string[],
  Resource: string | string[],
  Condition?: object,
) => ({
  Effect: 'Allow',
  Action,
  Resource,
  ...(Condition ? { Condition } : {}),
});

/** Wants the object to have the namespace of the session as a tag. */
export const byOwnTag = {
  StringEquals: {
    's3:ExistingObjectTag/my-namespace':
      '${aws:PrincipalTag/kubernetes-namespace}',
  },
};

/** What a role with one policy of these statements is given. */
export const grantsOf = (...statements: object[]) =>
  readAccess(inputWith(statements)).grants;

/** A grant in a line: `Allow data|reports/* read effective`. */
export const shown = ({
  effect,
  place: { name, part = '' },
  accessClass,
  verdict,
}: Grant) => `${effect} ${name}|${part} ${accessClass} ${verdict}`;
