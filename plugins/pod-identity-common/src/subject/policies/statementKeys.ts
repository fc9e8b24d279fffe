import type { PolicyStatement } from 'iam-policy';
import { variableKeys } from './variableKeys';

/** Every condition key that a statement tests or takes a variable from. */
export function statementKeys({
  conditions,
  resource,
}: PolicyStatement): string[] {
  return [
    ...conditions.flatMap(({ key, values }) => [
      key,
      ...values.flatMap(variableKeys),
    ]),
    ...(resource?.values ?? []).flatMap(variableKeys),
  ];
}
