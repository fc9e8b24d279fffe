import type {
  ConditionTrace,
  LayerTrace,
  StatementTrace,
  Truth,
} from 'iam-policy';
import type { DocumentRef } from '../../model';
import { missingVariable } from '../words/conditionWords';
import { undecidedWords } from '../words/undecidedWords';
import { refOf, type Turn } from './StepDraft';

/** The statement that a layer turned on: the one that allows or denies, that is undecided, or that came nearest to allowing. */
export function turnOf({ layer, result, statements }: LayerTrace): Turn {
  if (layer === 'scp' || layer === 'rcp') {
    return {};
  }
  const pick = (effect: StatementTrace['effect'], wanted: Truth) =>
    turn(
      layer,
      statements.find(each => each.effect === effect && each.result === wanted),
      wanted,
    );
  switch (result) {
    case 'allow':
      return pick('Allow', 'true') ?? {};
    case 'explicit-deny':
      return pick('Deny', 'true') ?? {};
    case 'implicit-deny':
      return turn(layer, nearest(statements), 'false') ?? {};
    case 'unknown':
      return pick('Deny', 'unknown') ?? pick('Allow', 'unknown') ?? {};
    default:
      return {};
  }
}

function turn(
  layer: DocumentRef['layer'],
  statement: StatementTrace | undefined,
  result: Truth,
): Turn | undefined {
  const condition = statement && firstWith(statement, result);
  const ofKey =
    condition &&
    (!condition.requestValues || missingVariable(condition) !== undefined);
  return (
    statement && {
      statement: refOf(layer, statement),
      ...(result === 'unknown' &&
        !ofKey && { undecided: undecidedWords(layer, statement) }),
      ...(condition && { condition }),
      conditions: statement.conditions,
    }
  );
}

/** The Allow of which all but conditions matched, and of those the fewest failed. */
function nearest(
  statements: readonly StatementTrace[],
): StatementTrace | undefined {
  const failed = (statement: StatementTrace) =>
    statement.conditions.filter(({ result }) => result === 'false').length;
  return statements
    .filter(({ effect, result }) => effect === 'Allow' && result === 'false')
    .toSorted((a, b) => failed(a) - failed(b))[0];
}

function firstWith(
  { conditions }: StatementTrace,
  result: Truth,
): ConditionTrace | undefined {
  return conditions.find(condition => condition.result === result);
}
