import type { LayerName } from 'iam-policy';
import type {
  DecidingCondition,
  DecisionStep,
  NearMiss,
  StatementRef,
  StepReason,
  UndecidedWhy,
} from '../../model';

/** The statement and condition that one layer turned on. */
export interface Turn {
  statement?: StatementRef;
  condition?: DecidingCondition;
  /** Why the statement is undecided, where that is not for a key that is not known. */
  undecided?: UndecidedWhy;
  /** Every condition of the statement. */
  conditions?: readonly DecidingCondition[];
}

/** One step of the path, before it is known which step decided. */
export interface Step extends Turn {
  layer: DecisionStep['layer'];
  result: DecisionStep['result'];
  reason: StepReason;
  /** What came nearest, where nothing allows it. */
  near?: NearMiss;
}

/** The steps of a decision: of getting a session of the role, and of what it may do. */
export interface Path {
  entry: readonly Step[];
  permissions: readonly Step[];
}

/** Whether a layer is of an organization: only the portal's config tells of it. */
export function isOfOrganization(
  layer: LayerName | undefined,
): layer is 'scp' | 'rcp' {
  return layer === 'scp' || layer === 'rcp';
}
