import type { PolicyKind } from '../types';
import { identityRules } from './identityRules';
import { organizationRules } from './organizationRules';
import { resourceRules } from './resourceRules';
import { trustRules } from './trustRules';
import type { ValidationInput } from './ValidationInput';
import type { Violation } from './Violation';

/** The rules for each kind of policy. */
export const RULES_FOR: Readonly<
  Record<PolicyKind, (input: ValidationInput) => Violation[]>
> = {
  identity: identityRules,
  boundary: identityRules,
  session: identityRules,
  trust: trustRules,
  resource: resourceRules,
  scp: organizationRules,
  rcp: organizationRules,
};
