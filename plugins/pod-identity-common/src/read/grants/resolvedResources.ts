import { resolveVariables } from 'iam-policy';
import type { RoleSession } from '../session/permissionKnowledge';
import { sessionContext } from './conditionReader';
import type { LocatedStatement } from './LocatedStatement';

/** An element of Resource or NotResource with its variables resolved for a session. */
export interface ResolvedResource {
  /** As written. */
  text: string;
  /** Resolved. A variable whose value is not known is replaced by a star; undefined where one has no value at all. */
  pattern?: string;
  /** Variables that have no value in the session. */
  absent: readonly string[];
  /** Variables whose value is not known, such as the name of the pod. */
  unknown: readonly string[];
}

/** The resources of a statement, for a session. */
export function resolvedResources(
  located: LocatedStatement,
  session: RoleSession,
): ResolvedResource[] {
  const values = located.statement.resource?.values ?? [];
  if (located.version !== '2012-10-17') {
    return values.map(text => ({
      text,
      pattern: text,
      absent: [],
      unknown: [],
    }));
  }
  const context = sessionContext(located, session);
  return values.map(text => {
    const result = resolveVariables(text, context);
    if (result.resolved) {
      return { text, pattern: result.text, absent: [], unknown: [] };
    }
    const { absent, unknown } = result;
    return absent.length
      ? { text, absent, unknown }
      : { text, pattern: openPattern(text, context), absent, unknown };
  });
}

/** The text with what is known filled in and a star for what is not. */
function openPattern(
  text: string,
  context: ReturnType<typeof sessionContext>,
): string {
  return text.replace(/\$\{[^}]*\}/g, variable => {
    const result = resolveVariables(variable, context);
    return result.resolved ? result.text : '*';
  });
}
