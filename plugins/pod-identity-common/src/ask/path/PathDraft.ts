import type { PermissionStep } from './permissionSteps';
import type { StepDraft } from './StepDraft';

/** The steps of a decision: of getting a session of the role, and of what it may do. */
export interface PathDraft {
  entry: readonly StepDraft[];
  permissions: readonly PermissionStep[];
}
