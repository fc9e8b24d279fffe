import type { PolicyDocument, PolicyStatement } from '../../document';
import type {
  CompiledPolicy,
  CompiledStatement,
  StatementPart,
} from './CompiledPolicy';
import { variableKeys } from '../../match/parseTemplate';
import { compileCondition } from '../conditions/compileCondition';
import { compileAction } from './compileAction';
import { compilePrincipals } from './compilePrincipals';
import { compileResource, variablePart } from './compileResource';

const COMPILED = new WeakMap<PolicyDocument, CompiledPolicy>();

/**
 * Prepares a document for many requests. Evaluation does this at a document's first use and remembers the result as long as the document
 * lives, so a document must not be changed once it has been evaluated.
 *
 * @public
 */
export function compilePolicy(document: PolicyDocument): CompiledPolicy {
  const known = COMPILED.get(document);
  if (known) {
    return known;
  }
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html
  const variables = document.version === '2012-10-17';
  const compiled = {
    document,
    statements: document.statements.map(statement =>
      compileStatement(statement, variables),
    ),
  };
  COMPILED.set(document, compiled);
  return compiled;
}

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

/** The parts that the statement's problems concern; a problem outside of them concerns all. */
function unclearParts(statement: PolicyStatement): Set<StatementPart> {
  const depth = statement.path.length;
  const parts = new Set<StatementPart>();
  for (const { code, path } of statement.problems) {
    // The other conditions still hold or fail on their own.
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
      resource: compileResource(resource, variables, resourceVariables),
    }),
    resourceKeys: resourceVariables.all,
    conditions: conditions.map(condition =>
      compileCondition(condition, effect, variables),
    ),
  };
}
