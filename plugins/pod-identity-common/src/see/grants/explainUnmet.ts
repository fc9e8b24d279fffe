import type { RoleSession } from '../../subject/session/permissionKnowledge';
import { isSessionTagKey } from '../../subject/session/sessionTagKeys';
import { afterPrefix } from '../../subject/session/tagKnowledge';
import { listOf } from '../../words/listOf';
import type { ConditionOutcome } from './ConditionOutcome';
import type { S3Action } from '../../services/s3/actions';
import { tagKind } from '../../services/s3/tagKind';

/** Why a condition can never be met, in one sentence that names both sides. */
export function explainUnmet(
  {
    condition,
    absentVariables,
    resolvedValues,
    requestValues,
  }: ConditionOutcome,
  action: S3Action,
  session: RoleSession,
): string {
  const { key, operator, values } = condition;
  const principalTag = afterPrefix(key, 'aws:PrincipalTag/');
  if (principalTag !== undefined && !requestValues) {
    return missingTag(principalTag, session);
  }
  const requestTag = afterPrefix(key, 'aws:RequestTag/');
  if (requestTag !== undefined) {
    return `${key} is there only while the role is assumed; the requests of pods carry aws:PrincipalTag/${requestTag}.`;
  }
  const [variable] = absentVariables;
  const variableTag = variable && afterPrefix(variable, 'aws:PrincipalTag/');
  if (variable) {
    return variableTag
      ? missingTag(variableTag, session)
      : `\${${variable}} has no value in the sessions of a role.`;
  }
  if (!requestValues && tagKind(key)?.kind === 'bucket') {
    return `${key} is tested only where attribute-based access control is enabled on the bucket, and here it is not.`;
  }
  if (!requestValues) {
    return `No request for ${action.name} carries ${key}.`;
  }
  return `${key} is ${listOf(
    requestValues,
  )} in these sessions, and the statement wants ${operator.text} ${listOf(
    resolvedValues ?? values,
    'or',
  )}.`;
}

function missingTag(
  tagKey: string,
  { association, serviceAccount }: RoleSession,
): string {
  return isSessionTagKey(tagKey) && association?.disableSessionTags
    ? `The sessions carry no tag ${tagKey}: the association turns session tags off.`
    : `The sessions of ${serviceAccount.serviceAccount} carry no tag ${tagKey}.`;
}
