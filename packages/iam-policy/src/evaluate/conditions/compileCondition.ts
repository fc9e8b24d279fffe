import { foldKey } from '../../match/foldKey';
import type { Effect, PolicyCondition } from '../../document';
import {
  hasVariables,
  parseTemplate,
  variableKeys,
  type TemplatePart,
} from '../../match/parseTemplate';
import type { RequestFacts } from '../request/RequestFacts';
import type { Truth } from '../types';
import { settleVariables } from '../request/settleVariables';
import { COMPARISONS } from './comparisons';
import { resolveTemplate } from '../../match/resolveTemplate';
import { quantify, withoutKey } from './quantify';
import type { KeyPossibility, KeyReading } from '../../match/readKey';
import type { ValueTest } from './ValueTest';
import { and, not, or, truthOf } from '../truth';

/** A condition, prepared: its key folded, its values parsed. */
export interface CompiledCondition {
  condition: PolicyCondition;
  /** Folded: see `foldKey`. */
  key: string;
  /** For each value, its parts where the document resolves variables in it. */
  templates: readonly (readonly TemplatePart[] | undefined)[];
  /** All keys it needs, as written: its own and those of its variables. */
  keys: readonly string[];
  evaluate(facts: RequestFacts): Truth;
}

/** Prepares a condition. `variables`: whether the document is of a version that has them. */
export function compileCondition(
  condition: PolicyCondition,
  effect: Effect,
  variables: boolean,
): CompiledCondition {
  const { operator, values } = condition;
  const { comparison: name, qualifier, ifExists } = operator;
  const key = foldKey(condition.key);
  if (!name) {
    return {
      condition,
      key,
      templates: [],
      keys: [],
      evaluate: () => 'unknown',
    };
  }
  if (name === 'Null') {
    return {
      condition,
      key,
      templates: [],
      keys: [condition.key],
      evaluate: facts => nullCheck(values, facts.read(key)),
    };
  }
  const comparison = COMPARISONS[name];
  const { negated } = comparison;
  const resolves = variables && comparison.variables;
  const tests = values.map(value => comparison.compile(value, resolves));
  const absent = withoutKey(negated, qualifier, ifExists);
  const valueKeys = variableKeys(resolves ? values : []);
  const templates = resolves
    ? values.map(value =>
        hasVariables(value) ? parseTemplate(value) : undefined,
      )
    : [];
  // A variable without a value equals nothing, so that an inverted operator holds against it
  // (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#policy-vars-no-value).
  const mustResolve = negated ? { ...valueKeys, required: [] } : valueKeys;
  const settled = (result: Truth, facts: RequestFacts) =>
    settleVariables(result, mustResolve, effect, facts);
  const equalsNothing = (facts: RequestFacts) =>
    valueKeys.required.length > 0 &&
    templates.every(template => {
      const resolved = template && resolveTemplate(template, facts.read);
      return resolved?.resolved === false && resolved.absent.length > 0;
    });
  const withoutIt = (facts: RequestFacts): Truth => {
    // For IfExists without values, the page on policy checks says no match, and the page on IfExists a match
    // (https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html).
    if (ifExists && tests.length === 0) {
      return 'unknown';
    }
    return ifExists ? absent : settled(absent, facts);
  };
  // Of values of which only a pattern is known. A variable without a value equals none of them.
  const patternTests = values.map(
    (text, at): ValueTest =>
      (pattern, facts) => {
        const template = templates[at];
        if (!template) {
          return comparison.ofPattern?.(pattern, text) ?? 'unknown';
        }
        const resolved = resolveTemplate(template, facts.read);
        return !resolved.resolved && resolved.absent.length > 0
          ? 'false'
          : 'unknown';
      },
  );
  const among = (possible: readonly KeyPossibility[], facts: RequestFacts) =>
    agreed(
      possible.map(each => {
        if (each === 'absent') {
          return withoutIt(facts);
        }
        const used = /[*?]/.test(each.like) ? patternTests : tests;
        return settled(
          quantify([each.like], used, negated, qualifier, facts),
          facts,
        );
      }),
    );
  return {
    condition,
    key,
    templates,
    keys: [condition.key, ...valueKeys.all],
    evaluate(facts) {
      const reading = facts.read(key);
      if (reading.state === 'unknown') {
        if (reading.possible) {
          return among(reading.possible, facts);
        }
        // A variable without a value settles some conditions whatever the key's value is.
        if (negated && qualifier !== 'ForAnyValue' && equalsNothing(facts)) {
          return 'true';
        }
        return ifExists ? 'unknown' : and('unknown', settled('true', facts));
      }
      if (reading.state === 'absent') {
        return withoutIt(facts);
      }
      return settled(
        quantify(reading.values, tests, negated, qualifier, facts),
        facts,
      );
    },
  };
}

/** What all say, if they say the same. */
function agreed(results: readonly Truth[]): Truth {
  const [first = 'unknown'] = results;
  return results.every(each => each === first) ? first : 'unknown';
}

/**
 * `Null`: `true` asks for the key to be absent, `false` for it to be present
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Null).
 */
function nullCheck(
  policyValues: readonly string[],
  reading: KeyReading,
): Truth {
  if (reading.state !== 'unknown') {
    return asks(policyValues, truthOf(reading.state === 'absent'));
  }
  if (reading.possible) {
    return agreed(
      reading.possible.map(each =>
        asks(policyValues, truthOf(each === 'absent')),
      ),
    );
  }
  const absent = asks(policyValues, 'true');
  return absent === asks(policyValues, 'false') ? absent : 'unknown';
}

/** Whether one of the values asks for what is. */
function asks(policyValues: readonly string[], absent: Truth): Truth {
  let result: Truth = 'false';
  for (const value of policyValues) {
    const wanted = value.toLowerCase();
    if (wanted === 'true') {
      result = or(result, absent);
    } else if (wanted === 'false') {
      result = or(result, not(absent));
    } else {
      result = or(result, 'unknown');
    }
  }
  return result;
}
