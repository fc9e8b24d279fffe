import type { SourcePolicy } from './SourcePolicy';

/** Whose calls are simulated. */
export interface SimulationSubject {
  /** ARN of the simulated caller; undefined where only policies are given. */
  callerArn?: string;
  /** Account of the simulated caller. */
  accountId: string;
  identity: readonly SourcePolicy[];
  boundary?: SourcePolicy;
}
