import { resolveVariables, type RequestContext } from 'iam-policy';
import { statementKeys } from '../../subject/policies/statementKeys';
import { contextFor } from '../../subject/session/KeyKnowledge';
import {
  permissionKnowledge,
  type RoleSession,
} from '../../subject/session/permissionKnowledge';
import type { LocatedStatement } from '../../subject/policies/LocatedStatement';
import type {
  ServiceGrants,
  Target,
} from '../../services/grants/ServiceGrants';

/** An element of Resource or NotResource with its variables resolved for a session. */
export interface ResolvedResource {
  /** As written. */
  text: string;
  /**
   * What it takes in of a service. A variable whose value is not known is a star there; one that has no value at all stands
   * as it is written.
   */
  targets: readonly Target[];
  /** Variables that have no value in the session, so that it names nothing. */
  absent: readonly string[];
  /** Variables whose value is not known, such as the name of the pod. */
  unknown: readonly string[];
  /** Set where a variable stands before the fifth colon: AWS does not say what it does there. */
  misplaced?: boolean;
}

/** The resources of a statement, for a session, by what they take in of a service. */
export function resolveResources(
  { statement, version }: LocatedStatement,
  session: RoleSession,
  targetsOf: ServiceGrants['targets'],
): ResolvedResource[] {
  const context = contextFor(
    statementKeys(statement),
    permissionKnowledge(session),
  );
  return (statement.resource?.values ?? []).map(text => {
    const { pattern, ...resolved } =
      version === '2012-10-17'
        ? resolveResource(text, context)
        : { pattern: text, absent: [], unknown: [] };
    return { text, targets: targetsOf(pattern), ...resolved };
  });
}

/** Variables stand after the fifth colon: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html */
const variableTooEarly = /^arn(?::[^:$]*){0,4}\$\{/;

function resolveResource(
  text: string,
  context: RequestContext,
): { pattern: string } & Pick<
  ResolvedResource,
  'absent' | 'unknown' | 'misplaced'
> {
  if (variableTooEarly.test(text)) {
    const pattern = text.replace(/\$\{[^}]*\}/g, '*');
    return { pattern, absent: [], unknown: [], misplaced: true };
  }
  const result = resolveVariables(text, context);
  if (result.resolved) {
    return { pattern: result.text, absent: [], unknown: [] };
  }
  const { absent, unknown } = result;
  return {
    pattern: absent.length ? text : withStars(text, context),
    absent,
    unknown,
  };
}

/** The text with what is known filled in and a star for what is not. */
function withStars(text: string, context: RequestContext): string {
  return text.replace(/\$\{[^}]*\}/g, variable => {
    const result = resolveVariables(variable, context);
    return result.resolved ? result.text : '*';
  });
}
