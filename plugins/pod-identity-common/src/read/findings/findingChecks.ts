import type { FindingCheck } from './FindingRule';

/** Every rule, in the order in which its findings are told. */
export const findingChecks: readonly FindingCheck[] = [];
