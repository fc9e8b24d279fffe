import type { PolicyClause } from '../../document';
import {
  type VariableKeys,
  hasVariables,
  parseTemplate,
} from '../../match/parseTemplate';
import type { RequestFacts } from '../request/RequestFacts';
import { and, not, or, truthOf } from '../truth';
import type { Truth } from '../types';
import { splitArn } from '../../match/parseArn';
import { matchesWildcard } from '../../match/wildcards';
import { resolveTemplate, type LiteralText } from '../../match/resolveTemplate';

/**
 * Whether `Resource` or `NotResource` covers the request's resource.
 *
 * @param completes - whether the policy is one in which AWS completes ARNs that end early: one of an identity
 */
export type ResourceElementTest = (
  facts: RequestFacts,
  completes: boolean,
) => Truth;

/** Prepares `Resource` or `NotResource`. */
export function compileResource(
  clause: PolicyClause,
  variables: boolean,
  { unclear }: VariableKeys,
): ResourceElementTest {
  const tests = clause.values.map(value => resourcePattern(value, variables));
  return (facts, completes) => {
    let any: Truth = 'false';
    for (const test of tests) {
      any = or(any, test(facts, completes));
      if (any === 'true') {
        break;
      }
    }
    const result = clause.negated ? not(any) : any;
    return unclear ? and(result, 'unknown') : result;
  };
}

/**
 * Whether a value of `Resource` covers the request's resource. A value with a variable that the request does not carry covers nothing, and
 * the other values of its element are as they were
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#policy-vars-no-value).
 */
type ResourceTest = ResourceElementTest;

/**
 * Whether wildcards among the first five segments match as in a plain text. A star at the end of a segment may reach beyond its colon;
 * for any other wildcard AWS documents only what it matches within its segment (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html).
 */
function crossesOnlyAtSegmentEnds(head: readonly string[]): boolean {
  return head.every(segment => !/[*?]/.test(segment.replace(/\*$/, '')));
}

function matchesSegments(
  head: readonly string[],
  tail: string,
  literalAt: ReadonlySet<number> | undefined,
  parts: readonly string[],
): boolean {
  return (
    parts.length === 6 &&
    head.every((segment, index) => matchesWildcard(segment, parts[index])) &&
    matchesWildcard(tail, parts[5], literalAt)
  );
}

function shifted(
  literalAt: ReadonlySet<number> | undefined,
  by: number,
): ReadonlySet<number> | undefined {
  return literalAt && new Set([...literalAt].map(at => at + by));
}

/**
 * An ARN with fewer than six segments is completed with `*` in policies of identities, and must not stand in others
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns), of which it is not documented what they
 * come to with one.
 */
function shortArn(value: string): ResourceTest {
  const missing = 6 - splitArn(value).length;
  const test = resourcePattern(value + ':*'.repeat(missing), false);
  return (facts, completes) =>
    completes ? test(facts, completes) : and(test(facts, true), 'unknown');
}

/** IAM refuses what is neither an ARN nor `*`, so what a wildcard in it would match is not documented (same page). */
function notAnArn(value: string): ResourceTest {
  return ({ resource }) => {
    if (value === resource) {
      return 'true';
    }
    return matchesWildcard(value, resource) ? 'unknown' : 'false';
  };
}

/** Replaces each variable by a star. AWS forbids variables before the fifth colon and does not document what one there would do. */
function withoutVariables(text: string): string {
  return parseTemplate(text)
    .map(part => (part.kind === 'text' ? part.text : '*'))
    .join('');
}

/** The part of a value of `Resource` in which variables count. */
export function variablePart(value: string): string {
  const parts = splitArn(value);
  return parts[0] === 'arn' && parts.length === 6 ? parts[5] : '';
}

/** Prepares one value of `Resource`. Variables count only after the fifth colon (same page). */
function resourcePattern(value: string, variables: boolean): ResourceTest {
  if (value === '*') {
    return () => 'true';
  }
  const written = splitArn(value);
  if (written[0] !== 'arn') {
    return notAnArn(value);
  }
  const misplaced = variables && hasVariables(written.slice(0, 5).join(':'));
  if (misplaced) {
    const widest = withoutVariables(value);
    return ({ resource }) =>
      matchesWildcard(widest, resource) ? 'unknown' : 'false';
  }
  if (written.length < 6) {
    return shortArn(value);
  }
  const head = written.slice(0, 5);
  const prefix = `${head.join(':')}:`;
  const headIsPlain = !/[*?]/.test(prefix);
  const mayCross = crossesOnlyAtSegmentEnds(head);

  const test = (
    facts: RequestFacts,
    { text, literalAt }: LiteralText,
  ): Truth => {
    const whole = shifted(literalAt, prefix.length);
    if (!matchesWildcard(prefix + text, facts.resource, whole)) {
      return 'false';
    }
    if (
      headIsPlain ||
      mayCross ||
      matchesSegments(head, text, literalAt, facts.resourceParts())
    ) {
      return 'true';
    }
    return 'unknown';
  };

  const tail = written[5];
  if (!variables || !hasVariables(tail)) {
    const whole = prefix + tail;
    if (!/[*?]/.test(whole)) {
      return facts => truthOf(whole === facts.resource);
    }
    const plain = { text: tail };
    return facts => test(facts, plain);
  }
  const template = parseTemplate(tail);
  return facts => {
    const result = resolveTemplate(template, facts.read);
    if (result.resolved) {
      return test(facts, result);
    }
    if (result.absent.length > 0) {
      return 'false';
    }
    return test(facts, result.widest) === 'false' ? 'false' : 'unknown';
  };
}
