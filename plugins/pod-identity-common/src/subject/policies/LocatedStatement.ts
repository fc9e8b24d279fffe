import type { PolicyDocument, PolicyStatement } from 'iam-policy';
import type { StatementRef } from '../../model';
import type { PolicyReading } from './PolicyReading';
import { statementRef } from './statementRef';

/** A statement with what is needed to read it: where it stands, and the version that says whether it has variables. */
export interface LocatedStatement {
  statement: PolicyStatement;
  version: PolicyDocument['version'];
  ref: StatementRef;
}

/** The statements of policies; none of a policy that is no document. */
export function statementsOf(
  policies: readonly PolicyReading[],
): LocatedStatement[] {
  return policies.flatMap(({ ref, document }) =>
    (document?.statements ?? []).map(statement => ({
      statement,
      version: document?.version ?? '2008-10-17',
      ref: statementRef(ref, statement),
    })),
  );
}

/** What keeps a statement's actions, resources or effect from being understood; conditions are judged one by one. */
export function structuralProblem({
  problems,
}: LocatedStatement['statement']): string | undefined {
  return problems.find(({ path }) => !path.includes('Condition'))?.message;
}
