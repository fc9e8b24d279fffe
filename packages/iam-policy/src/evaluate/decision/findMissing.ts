import { foldKey } from '../../match/foldKey';
import type { CompiledStatement } from '../compile';
import type {
  LayerName,
  Missing,
  StatementTrace,
  SupposedOutcome,
  Truth,
} from '../types';
import { LAYER_ORDER } from './appliesTo';
import type { AssumedAnswer, Assumptions } from './LayerVerdict';
import { judge, type Verdict } from './judge';
import type { Judgement } from './judgeLayer';
import { completesArns } from './matchStatement';

/** A statement that could not be decided, as seen while judging. */
export interface UndecidedStatement {
  layer: LayerName;
  compiled: CompiledStatement;
  trace: StatementTrace;
}

interface Supposition {
  when: SupposedOutcome['when'];
  assumptions: Assumptions;
}

const WHEN: Readonly<Record<SupposedOutcome['when'], string>> = {
  'layer-allows': 'if the layer allows',
  'layer-silent': 'if nothing in it matches',
  'layer-denies': 'if it denies',
  'conditions-met': 'if the conditions on it are met',
  'conditions-not-met': 'if they are not',
  'same-account': "if the resource belongs to the principal's account",
  'other-account': 'if it belongs to another',
  'statement-matches': 'if the statement matches',
  'statement-does-not-match': 'if it does not',
};

const THEN: Readonly<Record<Verdict['outcome'], string>> = {
  allowed: 'allowed',
  denied: 'denied',
  unknown: 'still unknown',
};

const PARTS = ['allow', 'deny', 'direct', 'role'] as const;

function sameVerdict(a: Verdict, b: Verdict): boolean {
  return (
    a.outcome === b.outcome &&
    a.grant === b.grant &&
    LAYER_ORDER.every(
      name =>
        PARTS.every(part => a.layers[name][part] === b.layers[name][part]) &&
        a.layers[name].levels?.join() === b.layers[name].levels?.join(),
    )
  );
}

type Effect = Pick<Missing, 'outcomes' | 'effect'>;

/** The verdict under each supposition. */
function verdictsOf(
  { facts, layers }: Judgement,
  suppositions: readonly Supposition[],
): Verdict[] {
  return suppositions.map(({ assumptions }) =>
    judge({ facts, layers, assumptions }),
  );
}

/** What the suppositions lead to; undefined if they all lead to the same verdict. */
function effectOf(
  judgement: Judgement,
  suppositions: readonly Supposition[],
): Effect | undefined {
  const verdicts = verdictsOf(judgement, suppositions);
  return verdicts.every(each => sameVerdict(each, verdicts[0]))
    ? undefined
    : told(suppositions, verdicts);
}

function told(
  suppositions: readonly Supposition[],
  verdicts: readonly Verdict[],
): Effect {
  const outcomes = suppositions.map(({ when }, index) => ({
    when,
    outcome: verdicts[index].outcome,
  }));
  const sentence = outcomes
    .map(({ when, outcome }) => `${THEN[outcome]} ${WHEN[when]}`)
    .join('; ');
  const effect = `${sentence[0].toUpperCase()}${sentence.slice(1)}.`;
  return { outcomes, effect };
}

function missingLayers(judgement: Judgement): Missing[] {
  const answers: readonly [AssumedAnswer, SupposedOutcome['when']][] = [
    ['allows', 'layer-allows'],
    ['says nothing', 'layer-silent'],
    ['denies', 'layer-denies'],
  ];
  return LAYER_ORDER.flatMap(name => {
    const state = judgement.layers[name]?.state ?? 'unread';
    if (state !== 'unread') {
      return [];
    }
    const effect = effectOf(
      judgement,
      answers.map(([answer, when]) => ({
        when,
        assumptions: { layers: new Map([[name, answer]]) },
      })),
    );
    return effect
      ? [{ kind: 'layer' as const, name, layer: name, ...effect }]
      : [];
  });
}

function eitherWay(
  when: readonly [SupposedOutcome['when'], SupposedOutcome['when']],
  assume: (value: Truth) => Assumptions,
): Supposition[] {
  return [
    { when: when[0], assumptions: assume('true') },
    { when: when[1], assumptions: assume('false') },
  ];
}

/** The unread keys on which undecided statements depend: how they are written, by folded key. */
function unreadKeys(
  { facts }: Judgement,
  undecided: readonly UndecidedStatement[],
): Map<string, string> {
  const keys = new Map<string, string>();
  const add = (written: string) => {
    const folded = foldKey(written);
    if (!keys.has(folded) && facts.read(folded).state === 'unknown') {
      keys.set(folded, written);
    }
  };
  for (const { compiled, layer } of undecided) {
    compiled.conditions
      .filter(each => each.evaluate(facts) === 'unknown')
      .forEach(each => each.keys.forEach(add));
    if (compiled.resource?.(facts, completesArns(layer)) === 'unknown') {
      compiled.resourceKeys.forEach(add);
    }
  }
  return keys;
}

/**
 * Every unread key of a statement that matters is missing, even one that changes nothing on its own: if each of two statements depends on
 * two unread keys, no key alone decides either of them.
 */
function missingKeys(
  judgement: Judgement,
  undecided: readonly UndecidedStatement[],
): Missing[] {
  return [...unreadKeys(judgement, undecided)].map(([folded, name]) => {
    const suppositions = eitherWay(
      ['conditions-met', 'conditions-not-met'],
      value => ({ keys: new Map([[folded, value]]) }),
    );
    const verdicts = verdictsOf(judgement, suppositions);
    return { kind: 'key', name, ...told(suppositions, verdicts) };
  });
}

function missingAccount(judgement: Judgement): Missing[] {
  if (judgement.facts.sameAccount !== 'unknown') {
    return [];
  }
  const effect = effectOf(
    judgement,
    eitherWay(['same-account', 'other-account'], sameAccount => ({
      sameAccount,
    })),
  );
  return effect
    ? [{ kind: 'key', name: 'aws:ResourceAccount', ...effect }]
    : [];
}

function placeOf({ policy, sid, index }: StatementTrace): string {
  return `${policy.name}, statement ${sid ?? index + 1}`;
}

/** Whether unread keys alone explain why a statement could not be decided. */
function hasUnreadKeys(
  judgement: Judgement,
  undecided: UndecidedStatement,
): boolean {
  return (
    undecided.compiled.unclear.size === 0 &&
    unreadKeys(judgement, [undecided]).size > 0
  );
}

function ifItMatches({ compiled }: UndecidedStatement): Supposition[] {
  return eitherWay(
    ['statement-matches', 'statement-does-not-match'],
    value => ({
      statements: new Map([[compiled, value]]),
    }),
  );
}

function missingStatements(
  judgement: Judgement,
  undecided: readonly UndecidedStatement[],
): Missing[] {
  return undecided
    .filter(each => !hasUnreadKeys(judgement, each))
    .map(each => {
      const suppositions = ifItMatches(each);
      const verdicts = verdictsOf(judgement, suppositions);
      return {
        kind: 'statement',
        name: placeOf(each.trace),
        layer: each.layer,
        statement: each.trace,
        ...told(suppositions, verdicts),
      };
    });
}

/** What was not read or not understood and could change the answer, and how: the request is judged again under each supposition. */
export function findMissing(
  judgement: Judgement,
  undecided: readonly UndecidedStatement[],
): Missing[] {
  const mattering = undecided.filter(
    each => effectOf(judgement, ifItMatches(each)) !== undefined,
  );
  return [
    ...missingLayers(judgement),
    ...missingKeys(judgement, mattering),
    ...missingAccount(judgement),
    ...missingStatements(judgement, mattering),
  ];
}
