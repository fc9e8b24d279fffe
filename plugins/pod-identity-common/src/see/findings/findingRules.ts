import { findingChecks } from './findingChecks';
import type { FindingRule } from '../../services/findings/FindingCheck';

/**
 * Every rule by which access is diagnosed.
 *
 * @public
 */
export const findingRules: readonly FindingRule[] = findingChecks.map(
  ({ id, severity, title }) => ({
    id,
    severity,
    title,
    documentation: `findings/${id}`,
  }),
);
