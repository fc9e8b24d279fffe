import { awsServices } from '../../services';
import type { FindingCheck } from '../../services/findings/FindingCheck';
import { actionWithoutResource } from './rules/actionWithoutResource';
import { agentAbsent } from './rules/agentAbsent';
import { associationMissing } from './rules/associationMissing';
import { associationRoleMissing } from './rules/associationRoleMissing';
import { associationTargetRole } from './rules/associationTargetRole';
import { clusterUnsupported } from './rules/clusterUnsupported';
import { conditionKeyNotSupported } from './rules/conditionKeyNotSupported';
import { conditionLiteralWildcard } from './rules/conditionLiteralWildcard';
import { conditionMissingKeyPasses } from './rules/conditionMissingKeyPasses';
import { grantAdministrator } from './rules/grantAdministrator';
import { grantIamEscalation } from './rules/grantIamEscalation';
import { grantIgnoresCluster } from './rules/grantIgnoresCluster';
import { irsaAudienceUntested } from './rules/irsaAudienceUntested';
import { irsaBesideAssociation } from './rules/irsaBesideAssociation';
import { irsaIssuerUnknown } from './rules/irsaIssuerUnknown';
import { irsaNeverMatches } from './rules/irsaNeverMatches';
import { irsaUnscoped } from './rules/irsaUnscoped';
import { policyRequestTag } from './rules/policyRequestTag';
import { policyUnknownTagKey } from './rules/policyUnknownTagKey';
import { roleDoesNotAdmit } from './rules/roleDoesNotAdmit';
import { serviceAccountDefault } from './rules/serviceAccountDefault';
import { sessionPolicyWithTagConditions } from './rules/sessionPolicyWithTagConditions';
import { targetRoleNotAssumable } from './rules/targetRoleNotAssumable';
import { trustClusterByName } from './rules/trustClusterByName';
import { trustConditionUndocumented } from './rules/trustConditionUndocumented';
import { trustCrossProduct } from './rules/trustCrossProduct';
import { trustMissingTagSession } from './rules/trustMissingTagSession';
import { trustNameUnused } from './rules/trustNameUnused';
import { trustOpen } from './rules/trustOpen';
import { trustPrincipalGone } from './rules/trustPrincipalGone';
import { trustPrincipalKey } from './rules/trustPrincipalKey';
import { trustPrincipalTag } from './rules/trustPrincipalTag';
import { trustResourceElement } from './rules/trustResourceElement';
import { trustUnknownTagKey } from './rules/trustUnknownTagKey';
import { trustUnscoped } from './rules/trustUnscoped';
import { trustWidePattern } from './rules/trustWidePattern';
import { trustWrongPrincipal } from './rules/trustWrongPrincipal';
import { unknownAction } from './rules/unknownAction';
import { variablesInOldVersion } from './rules/variablesInOldVersion';

/**
 * Every rule, in the order in which findings are told: along the way from the pod to what it may do, and at its end
 * what is of one service alone.
 */
export const findingChecks: readonly FindingCheck[] = [
  clusterUnsupported,
  agentAbsent,
  serviceAccountDefault,
  associationMissing,
  associationRoleMissing,
  associationTargetRole,
  sessionPolicyWithTagConditions,
  irsaBesideAssociation,
  roleDoesNotAdmit,
  targetRoleNotAssumable,
  trustOpen,
  trustWrongPrincipal,
  trustPrincipalGone,
  trustMissingTagSession,
  trustPrincipalTag,
  trustPrincipalKey,
  trustConditionUndocumented,
  trustUnknownTagKey,
  trustResourceElement,
  trustUnscoped,
  trustWidePattern,
  trustCrossProduct,
  trustClusterByName,
  trustNameUnused,
  irsaNeverMatches,
  irsaIssuerUnknown,
  irsaUnscoped,
  irsaAudienceUntested,
  unknownAction,
  actionWithoutResource,
  conditionLiteralWildcard,
  conditionMissingKeyPasses,
  variablesInOldVersion,
  policyRequestTag,
  policyUnknownTagKey,
  conditionKeyNotSupported,
  grantAdministrator,
  grantIamEscalation,
  grantIgnoresCluster,
  ...awsServices.flatMap(({ findings = [] }) => findings),
];
