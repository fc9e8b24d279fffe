import type { PolicyDocument, PolicyStatement } from '../../document';
import type { CompiledCondition } from '../conditions/compileCondition';
import type { ActionTest } from './compileAction';
import type { PrincipalTest } from './compilePrincipals';
import type { ResourceElementTest } from './compileResource';

/** The parts of a statement that a problem can make unknown. `operator`: a single condition. */
export type StatementPart =
  | 'effect'
  | 'principal'
  | 'action'
  | 'resource'
  | 'condition'
  | 'operator';

/** A statement, prepared for many requests. */
export interface CompiledStatement {
  statement: PolicyStatement;
  /** Parts whose meaning is not known. */
  unclear: ReadonlySet<StatementPart>;
  principal?: PrincipalTest;
  action: ActionTest;
  resource?: ResourceElementTest;
  /** Keys, as written, of the variables in its resources. */
  resourceKeys: readonly string[];
  conditions: readonly CompiledCondition[];
}

/**
 * A document, prepared for many requests.
 *
 * @public
 */
export interface CompiledPolicy {
  /** The document it was made of. */
  document: PolicyDocument;
  /** @internal */
  statements: readonly CompiledStatement[];
}
