import type { Field } from '../../document/document';
import { operationNames, serviceNames } from '../serviceModels';

/** A call by its name. */
export interface NamedCall {
  service: string;
  operation: string;
}

/** `eks:ListClusters` */
export function callName({ service, operation }: NamedCall): string {
  return `${service}:${operation}`;
}

const expressions = new Map<string, RegExp>();

function expressionOf(pattern: string): RegExp {
  let expression = expressions.get(pattern);
  if (!expression) {
    const parts = pattern
      .split('*')
      .map(part => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
    expression = new RegExp(`^${parts.join('.*')}$`);
    expressions.set(pattern, expression);
  }
  return expression;
}

/** Whether a call fits a pattern such as `eks:CreatePodIdentityAssociation`, `s3:Get*` or `*`. */
export function callMatches(pattern: string, call: NamedCall): boolean {
  return expressionOf(pattern).test(callName(call));
}

/**
 * Says where a pattern could never fit a call, since a mistyped one would otherwise go unnoticed.
 * @throws DocumentError
 */
export function checkCallPattern(pattern: string, field: Field): string {
  if (pattern === '*') {
    return pattern;
  }
  const [service, operation, ...rest] = pattern.split(':');
  if (!operation || rest.length > 0) {
    return field.fail(
      `'${pattern}' must be * or service:Operation, such as eks:ListClusters or s3:Get*`,
    );
  }
  const names = operationNames(service);
  if (!names) {
    return field.fail(
      `'${service}' is not a service; there are ${serviceNames.join(', ')}`,
    );
  }
  if (!names.some(name => callMatches(pattern, { service, operation: name }))) {
    return field.fail(`${service} has no operation '${operation}'`);
  }
  return pattern;
}
