import type { PolicyProblem, PolicyStatement } from '../types';
import { actionMessage, resourceMessage } from './identityMessages';
import { clauseItems, isObject, duplicateSids } from './documentParts';
import { isLegacyDate } from './isLegacyDate';
import type { ValidationInput, Violation } from './ValidationInput';

// What IAM says of identity policies, boundaries and session policies when it stores or receives them. Seen = in AWS's answers as quoted in public
// issue threads and recorded by test suites that compare with AWS; the order of the stages is inferred from those records.
const SYNTAX = 'Syntax errors in policy.'; // seen
const VERSION = 'Policy document must be version 2012-10-17 or greater.'; // seen
const LEGACY = 'The policy failed legacy parsing'; // seen
const DUPLICATE_SID = 'Statement IDs (SID) in a single policy must be unique.'; // seen
const SID =
  'Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*'; // seen
const PRINCIPAL = 'Policy document should not specify a principal.'; // seen
const NO_ACTIONS = 'Policy statement must contain actions.'; // seen
const NO_RESOURCES = 'Policy statement must contain resources.'; // seen

enum Stage {
  Syntax,
  Version,
  Legacy,
  Sid,
  Principal,
  Actions,
  ResourceFormat,
  ActionFormat,
  Resources,
}

function isPrincipal(path: PolicyProblem['path']): boolean {
  return String(path[path.length - 1]).endsWith('Principal');
}

/** A parse problem as IAM reports it: most are syntax errors to IAM. */
function fromParsing({ code, message, path }: PolicyProblem): Violation {
  const element = path[path.length - 1];
  if (code === 'missing-action') {
    return { stage: Stage.Actions, code, message: NO_ACTIONS, path };
  }
  if (code === 'empty-list') {
    return String(element).endsWith('Action')
      ? { stage: Stage.Actions, code, message: NO_ACTIONS, path }
      : { stage: Stage.Resources, code, message: NO_RESOURCES, path };
  }
  // Seen: `allow` fails legacy parsing, `invalid` is a syntax error.
  if (code === 'invalid-effect' && /'(?:allow|deny)'/i.test(message)) {
    return { stage: Stage.Legacy, code, message: LEGACY, path };
  }
  return { stage: Stage.Syntax, code, message: SYNTAX, path };
}

function dateViolations({ conditions }: PolicyStatement): Violation[] {
  return conditions
    .filter(
      ({ operator, values }) =>
        operator.comparison?.startsWith('Date') &&
        !values.every(value => isLegacyDate(value)),
    )
    .map(({ path }) => ({
      stage: Stage.Legacy,
      code: 'invalid-date',
      message: LEGACY,
      path,
    }));
}

function resourceViolations(
  statement: PolicyStatement,
  { root, kind, partition }: ValidationInput,
): Violation[] {
  if (!statement.resource) {
    return [
      {
        stage: Stage.Resources,
        code: 'missing-resource',
        message: NO_RESOURCES,
        path: statement.path,
      },
    ];
  }
  return clauseItems(root, statement.resource).flatMap(({ value, path }) => {
    const message = resourceMessage(value, {
      complete: kind === 'session',
      partition,
    });
    if (message === undefined) {
      return [];
    }
    return [
      {
        stage: message === LEGACY ? Stage.Legacy : Stage.ResourceFormat,
        code: 'invalid-resource',
        message,
        path,
      },
    ];
  });
}

function actionViolations(
  { action }: PolicyStatement,
  { root }: ValidationInput,
): Violation[] {
  return clauseItems(root, action).flatMap(({ value, path }) => {
    const message = actionMessage(value);
    return message === undefined
      ? []
      : [{ stage: Stage.ActionFormat, code: 'invalid-action', message, path }];
  });
}

function principalViolations({ principal }: PolicyStatement): Violation[] {
  return principal
    ? [
        {
          stage: Stage.Principal,
          code: 'principal-not-allowed',
          message: PRINCIPAL,
          path: principal.path,
        },
      ]
    : [];
}

function sidViolations({ sid, path }: PolicyStatement): Violation[] {
  return sid === undefined || /^[0-9A-Za-z]*$/.test(sid)
    ? []
    : [
        {
          stage: Stage.Sid,
          code: 'invalid-sid',
          message: SID,
          path: [...path, 'Sid'],
        },
      ];
}

/** The rules for policies that belong to an identity: identity policies, boundaries, session policies. */
export function identityRules(input: ValidationInput): Violation[] {
  const { document, problems } = input;
  const violations = problems
    .filter(({ level }) => level === 'error')
    // These policies may not have a principal, so an empty list of them is not the problem.
    .filter(({ code, path }) => !(code === 'empty-list' && isPrincipal(path)))
    .map(fromParsing);
  if (!document) {
    return violations;
  }
  const readable = !problems.some(({ code }) => code === 'invalid-version');
  if (readable && document.version !== '2012-10-17') {
    violations.push({
      stage: Stage.Version,
      code: 'version-too-old',
      message: VERSION,
      path: ['Version'],
    });
  }
  violations.push(
    ...duplicateSids(document.statements).map(path => ({
      stage: Stage.Sid,
      code: 'duplicate-sid',
      message: DUPLICATE_SID,
      path,
    })),
  );
  for (const statement of document.statements.filter(isObject)) {
    violations.push(
      ...dateViolations(statement),
      ...sidViolations(statement),
      ...principalViolations(statement),
      ...actionViolations(statement, input),
      ...resourceViolations(statement, input),
    );
  }
  return violations;
}
