import type { PolicyStatement } from '../../document';
import { variableKeys } from '../../match/variableKeys';
import { compileCondition } from '../conditions';
import { compileAction } from './compileAction';
import type { CompiledStatement, StatementPart } from './CompiledPolicy';
import { compilePrincipals } from './compilePrincipals';
import { compileResource } from './compileResource';
import { variablePart } from './resourcePattern';

const PART_OF: Readonly<Record<string, StatementPart>> = {
  Effect: 'effect',
  Principal: 'principal',
  NotPrincipal: 'principal',
  Action: 'action',
  NotAction: 'action',
  Resource: 'resource',
  NotResource: 'resource',
  Condition: 'condition',
};

const ALL_PARTS: readonly StatementPart[] = [
  'effect',
  'principal',
  'action',
  'resource',
  'condition',
];

/** The parts that the statement's problems concern; a problem that stands elsewhere concerns all of them. */
function unclearParts(statement: PolicyStatement): Set<StatementPart> {
  const depth = statement.path.length;
  const parts = new Set<StatementPart>();
  for (const { code, path } of statement.problems) {
    // The other conditions still hold or fail by themselves.
    if (code === 'unknown-operator') {
      parts.add('operator');
      continue;
    }
    const element = path[0] === 'Statement' ? path[depth] : undefined;
    const part =
      typeof element === 'string' && Object.hasOwn(PART_OF, element)
        ? PART_OF[element]
        : undefined;
    if (part) {
      parts.add(part);
    } else {
      ALL_PARTS.forEach(each => parts.add(each));
    }
  }
  return parts;
}

/** Prepares a statement. `variables`: whether the document is of a version that has policy variables. */
export function compileStatement(
  statement: PolicyStatement,
  variables: boolean,
): CompiledStatement {
  const { action, conditions, effect, principal, resource } = statement;
  const resourceVariables = variableKeys(
    variables && resource ? resource.values.map(variablePart) : [],
  );
  return {
    statement,
    unclear: unclearParts(statement),
    ...(principal && { principal: compilePrincipals(principal, effect) }),
    action: compileAction(action),
    ...(resource && {
      resource: compileResource(resource, effect, variables, resourceVariables),
    }),
    resourceKeys: resourceVariables.all,
    conditions: conditions.map(condition =>
      compileCondition(condition, effect, variables),
    ),
  };
}
