import fc from 'fast-check';
import {
  claimed,
  decide,
  statementAt,
  tagSets,
  withStatements,
  type Claimed,
  type Statement,
} from '../../__testUtils__/claimArbitraries';
import { runs, TIMEOUT } from '../../__testUtils__/runs';
import type {
  AdviceReason,
  DecidingCondition,
  DecisionReason,
  NotAllowed,
  StatementRef,
} from '../../model';
import type { DecidedAccess } from '../decideAccess';

// A reason, a near miss and an advice are claims like a verdict: each is held to what comes of acting on it.
jest.setTimeout(TIMEOUT);

const asReason = ({ cause, params }: DecidedAccess) =>
  ({ cause, params } as DecisionReason);

const asAdvice = ({ advice }: DecidedAccess) =>
  advice as AdviceReason | undefined;

const stepOf = ({ steps }: DecidedAccess, layer: string) =>
  steps.find(step => step.layer === layer);

/** What each layer that does not allow says of that. */
const notAllowed = ({ steps }: DecidedAccess): NotAllowed[] =>
  steps.flatMap(({ cause, params }) =>
    cause === 'not-allowed' ? [params as NotAllowed] : [],
  );

/** Leaves one statement of a layer, changed. */
const alone =
  (at: number, change: (statement: Statement) => Statement = same => same) =>
  (all: Statement[]) =>
    [change(all[at])];

const taken = (at: number) => (all: Statement[]) =>
  all.filter((_, index) => index !== at);

/** A statement without the conditions that these name. */
function freed(
  statement: Statement,
  failed: readonly Pick<DecidingCondition, 'operator' | 'key'>[],
): Statement {
  const kept = Object.entries(
    (statement.Condition ?? {}) as Record<string, Record<string, unknown>>,
  ).map(([operator, tests]) => [
    operator,
    Object.fromEntries(
      Object.entries(tests).filter(
        ([key]) =>
          !failed.some(each => each.operator === operator && each.key === key),
      ),
    ),
  ]);
  return { ...statement, Condition: Object.fromEntries(kept) };
}

/** Tries a claim on the questions that make it, and fails where none does: a property of nothing always holds. */
function eachThat<T>(
  makes: (decision: DecidedAccess) => T | undefined,
  check: (claim: T, asked: Claimed, decision: DecidedAccess) => void,
  among = claimed,
) {
  let seen = 0;
  fc.assert(
    fc.property(among, asked => {
      const decision = decide(asked);
      const claim = makes(decision);
      if (claim !== undefined) {
        seen += 1;
        check(claim, asked, decision);
      }
    }),
    runs(400),
  );
  expect(seen).toBeGreaterThan(0);
}

/** Takes away what a decision names, again and again, until it names nothing any more: the last decision, and how often. */
function exhausted(
  asked: Claimed,
  named: (decision: DecidedAccess) => StatementRef | undefined,
): { decision: DecidedAccess; taken: number } {
  let left = asked;
  for (let times = 0; ; times += 1) {
    const decision = decide(left);
    const statement = named(decision);
    if (!statement) {
      return { decision, taken: times };
    }
    left = withStatements(left, statement, taken(statement.index));
  }
}

/** Questions of an object whose tags were not read. */
const untagged = claimed.map(
  ({ asking, statements: { identity } }): Claimed => ({
    asking: {
      ...asking,
      action: 's3:GetObject',
      tags: 'They were not read.',
      context: { 'aws:SourceIp': ['10.0.0.1'] },
    },
    statements: { identity },
  }),
);

/** Questions of an object whose tags are known, answered by the role alone. */
const tagged = claimed.map(
  ({ asking, statements: { identity } }): Claimed => ({
    asking: {
      ...asking,
      tags: typeof asking.tags === 'string' ? {} : asking.tags,
      context: { 'aws:SourceIp': ['10.0.0.1'] },
    },
    statements: { identity },
  }),
);

/** Questions that do not say where the request comes from. */
const unplaced = claimed.map(
  ({ asking, statements: { identity } }): Claimed => ({
    asking: {
      ...asking,
      tags: typeof asking.tags === 'string' ? {} : asking.tags,
      context: {},
    },
    statements: { identity },
  }),
);

const deniedBy = (decision: DecidedAccess) => {
  const reason = asReason(decision);
  return reason.cause === 'explicit-deny' ? reason.params.statement : undefined;
};

const allowedBy = (decision: DecidedAccess) => {
  const reason = asReason(decision);
  return reason.cause === 'allowed-by-policies'
    ? reason.params.statement
    : undefined;
};

describe('the statement that decides', () => {
  it('denies by itself, were it the only one of its layer', () => {
    eachThat(deniedBy, (statement, asked) => {
      expect(statementAt(asked, statement).Effect).toBe('Deny');
      const lone = withStatements(asked, statement, alone(statement.index));
      expect(decide(lone)).toMatchObject({
        outcome: 'denied',
        denial: 'explicit',
      });
    });
  });

  it('is one without which, and all like it, nothing denies explicitly', () => {
    eachThat(deniedBy, (_, asked) => {
      const { decision } = exhausted(asked, deniedBy);
      expect(decision.denial).not.toBe('explicit');
    });
  });

  it('allows by itself, were it the only one of its layer', () => {
    eachThat(allowedBy, (statement, asked) => {
      expect(statementAt(asked, statement).Effect).toBe('Allow');
      const lone = withStatements(asked, statement, alone(statement.index));
      expect(decide(lone).outcome).toBe('allowed');
    });
  });

  it('is one without which, and all like it, nothing is allowed', () => {
    eachThat(allowedBy, (_, asked) => {
      const { decision, taken: times } = exhausted(asked, allowedBy);
      expect(times).toBeGreaterThan(0);
      expect(decision.outcome).not.toBe('allowed');
    });
  });

  it('turns on the condition that is named with it', () => {
    eachThat(
      decision => notAllowed(decision).find(({ condition }) => condition),
      ({ statement, condition, holder }, asked, decision) => {
        const step = stepOf(decision, holder.layer);
        expect(step?.statement).toEqual(statement);
        expect(condition?.result).toBe('false');
        // With that condition alone it does not allow, so that the condition does fail.
        const { operator, key } = condition!;
        const tests = (
          statementAt(asked, statement!).Condition as Record<
            string,
            Record<string, unknown>
          >
        )[operator];
        const one = withStatements(
          asked,
          statement!,
          alone(statement!.index, each => ({
            ...each,
            Condition: { [operator]: { [key]: tests[key] } },
          })),
        );
        expect(stepOf(decide(one), holder.layer)?.result).not.toBe('allow');
        // Without any condition it allows, so that nothing but conditions fails.
        const free = withStatements(
          asked,
          statement!,
          alone(statement!.index, ({ Condition, ...each }) => each),
        );
        expect(stepOf(decide(free), holder.layer)?.result).toBe('allow');
      },
    );
  });
});

describe('a near miss', () => {
  const nearIn =
    (differs: 'resource' | 'action') => (decision: DecidedAccess) =>
      notAllowed(decision).find(({ near }) => near?.differs === differs);

  it('allows the action, were its resource the one that is asked about', () => {
    eachThat(nearIn('resource'), ({ near, holder, resource }, asked) => {
      const { statement, allows } = near!;
      expect(allows).toEqual([statementAt(asked, statement).Resource].flat());
      const moved = withStatements(
        asked,
        statement,
        alone(statement.index, each => ({ ...each, Resource: resource })),
      );
      expect(stepOf(decide(moved), holder.layer)?.result).toBe('allow');
    });
  });

  it('allows on the resource, were its action the one that is asked about', () => {
    eachThat(nearIn('action'), ({ near, holder, action }, asked) => {
      const { statement, allows } = near!;
      expect([statementAt(asked, statement).Action].flat()).toEqual(
        expect.arrayContaining(allows),
      );
      const moved = withStatements(
        asked,
        statement,
        alone(statement.index, each => ({ ...each, Action: action })),
      );
      expect(stepOf(decide(moved), holder.layer)?.result).toBe('allow');
    });
  });
});

describe('an advice', () => {
  type ParamsOf<C extends AdviceReason['cause']> = Extract<
    AdviceReason,
    { cause: C }
  >['params'];

  /** The parameters of an advice, where a decision gives that one. */
  function adviceTo<C extends AdviceReason['cause']>(cause: C) {
    return (decision: DecidedAccess) => {
      const advice = asAdvice(decision);
      if (advice?.cause !== cause) {
        return undefined;
      }
      return advice.params as ParamsOf<C>;
    };
  }

  it('to tag the object makes the statement that decided allow', () => {
    eachThat(
      adviceTo('tag-object'),
      ({ tags }, asked, decision) => {
        const deciding = decision.steps.find(step => step.deciding)!;
        for (const value of [0, 1]) {
          const given = Object.fromEntries(
            tags.map(({ key, values }) => [key, values[value] ?? values[0]]),
          );
          const before = asked.asking.tags;
          const after: Claimed = {
            ...withStatements(
              asked,
              deciding.statement!,
              alone(deciding.statement!.index),
            ),
            asking: {
              ...asked.asking,
              tags: {
                ...(typeof before === 'string' ? {} : before),
                ...given,
              },
            },
          };
          expect(stepOf(decide(after), deciding.layer)?.result).toBe('allow');
        }
      },
      tagged,
    );
  });

  it('to give the tags of the object settles the answer for some tags', () => {
    eachThat(
      adviceTo('give-object-tags'),
      (_, asked) => {
        const outcomes = tagSets.map(
          tags =>
            decide({ ...asked, asking: { ...asked.asking, tags } }).advice,
        );
        expect(
          outcomes.some(advice => advice?.cause !== 'give-object-tags'),
        ).toBe(true);
      },
      untagged,
    );
  });

  it('to give keys settles the answer for some values', () => {
    eachThat(
      adviceTo('give-keys'),
      ({ keys }, asked) => {
        const outcomes = ['10.0.0.1', '192.0.2.1'].map(
          value =>
            decide({
              ...asked,
              asking: {
                ...asked.asking,
                context: {
                  ...asked.asking.context,
                  ...Object.fromEntries(keys.map(key => [key, [value]])),
                },
              },
            }).outcome,
        );
        expect(outcomes.some(outcome => outcome !== 'unknown')).toBe(true);
      },
      unplaced,
    );
  });

  it('to change a statement names one that decided', () => {
    eachThat(
      adviceTo('change-statement'),
      ({ statement, explicit }, asked, decision) => {
        const deciding = decision.steps.find(step => step.deciding)!;
        expect(deciding.statement).toEqual(statement);
        const changed = explicit
          ? exhausted(asked, deniedBy).decision
          : decide(
              withStatements(
                asked,
                statement,
                alone(statement.index, ({ Condition, ...each }) => each),
              ),
            );
        expect(stepOf(changed, deciding.layer)?.result).not.toBe(
          deciding.result,
        );
      },
    );
  });

  it('to allow the action makes the layer that decided allow', () => {
    eachThat(
      adviceTo('allow-action'),
      ({ holder, action, resource }, asked) => {
        const layer = holder.layer as StatementRef['layer'];
        const allowing = {
          Effect: 'Allow',
          Action: action,
          Resource: resource,
        };
        const more = withStatements(asked, { layer }, all => [
          ...all,
          allowing,
        ]);
        // Unknown where a Deny of the layer is.
        expect(stepOf(decide(more), layer)?.result).not.toBe('implicit-deny');
      },
    );
  });
});

describe('what failed', () => {
  it('is all that kept the statement from allowing', () => {
    eachThat(
      decision => notAllowed(decision).find(({ condition }) => condition),
      ({ statement, condition, holder }, asked) => {
        const freedOf = withStatements(
          asked,
          statement!,
          alone(statement!.index, each => freed(each, [condition!])),
        );
        const [after] = notAllowed(decide(freedOf)).filter(
          each => each.holder.layer === holder.layer,
        );
        // Another condition may fail besides, and is then the one that is named; never the same.
        expect(after?.condition?.key === condition!.key).toBe(false);
      },
    );
  });
});
