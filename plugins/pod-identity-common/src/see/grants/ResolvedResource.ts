import { resolveVariables, type RequestContext } from 'iam-policy';
import { statementKeys } from '../../subject/policies/statementKeys';
import { contextFor } from '../../subject/session/KeyKnowledge';
import {
  permissionKnowledge,
  type RoleSession,
} from '../../subject/session/permissionKnowledge';
import type { LocatedStatement } from '../../subject/policies/LocatedStatement';
import { s3Targets, type S3Target } from '../../services/s3/s3Targets';

/** An element of Resource or NotResource with its variables resolved for a session. */
export interface ResolvedResource {
  /** As written. */
  text: string;
  /**
   * The buckets and objects that it takes in. A variable whose value is not known is a star there; one that has no value
   * at all stands as it is written.
   */
  targets: readonly S3Target[];
  /** Variables that have no value in the session, so that nothing matches. */
  absent: readonly string[];
  /** Variables whose value is not known, such as the name of the pod. */
  unknown: readonly string[];
}

/** The resources of a statement, for a session. */
export function resolveResources(
  { statement, version }: LocatedStatement,
  session: RoleSession,
): ResolvedResource[] {
  const context = contextFor(
    statementKeys(statement),
    permissionKnowledge(session),
  );
  return (statement.resource?.values ?? []).map(text =>
    version === '2012-10-17'
      ? resolveResource(text, context)
      : { text, targets: s3Targets(text), absent: [], unknown: [] },
  );
}

function resolveResource(
  text: string,
  context: RequestContext,
): ResolvedResource {
  const result = resolveVariables(text, context);
  if (result.resolved) {
    return { text, targets: s3Targets(result.text), absent: [], unknown: [] };
  }
  const { absent, unknown } = result;
  const pattern = absent.length ? text : withStars(text, context);
  return { text, targets: s3Targets(pattern), absent, unknown };
}

/** The text with what is known filled in and a star for what is not. */
function withStars(text: string, context: RequestContext): string {
  return text.replace(/\$\{[^}]*\}/g, variable => {
    const result = resolveVariables(variable, context);
    return result.resolved ? result.text : '*';
  });
}
