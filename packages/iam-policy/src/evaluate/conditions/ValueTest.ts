import type { RequestFacts } from '../request/RequestFacts';
import type { Truth } from '../types';
import { hasVariables, parseTemplate } from '../../match/parseTemplate';
import { matchesWildcard } from '../../match/wildcards';
import { resolveTemplate, type LiteralText } from '../../match/resolveTemplate';

/** Compares one value of the request with one value of the policy. A policy value with a variable that the request does not carry matches nothing. */
export type ValueTest = (requestValue: string, facts: RequestFacts) => Truth;

/** Prepares one value of the policy. `variables` says whether policy variables mean anything in the document. */
export type ValueCompiler = (
  policyValue: string,
  variables: boolean,
) => ValueTest;

/** Compares a request's value with a text of the policy in which `*` and `?` at `literalAt` are plain characters. */
export type TextComparison = (
  requestValue: string,
  text: string,
  literalAt?: ReadonlySet<number>,
) => Truth;

/** Whether a value could match a text that the template may become. Errs towards yes: it ignores case and the comparison. */
function couldMatch({ text, literalAt }: LiteralText, value: string): boolean {
  const lower = text.toLowerCase();
  // Some letters become several when their case changes.
  if (lower.length !== text.length) {
    return true;
  }
  return matchesWildcard(lower, value.toLowerCase(), literalAt);
}

/** Makes a comparison of texts resolve policy variables. AWS resolves them for String and Arn operators only. */
export function withVariables(compare: TextComparison): ValueCompiler {
  return (policyValue, variables) => {
    if (!variables || !hasVariables(policyValue)) {
      return requestValue => compare(requestValue, policyValue);
    }
    const template = parseTemplate(policyValue);
    return (requestValue, facts) => {
      const result = resolveTemplate(template, facts.read);
      if (result.resolved) {
        return compare(requestValue, result.text, result.literalAt);
      }
      const { absent, widest } = result;
      if (absent.length > 0) {
        return 'false';
      }
      return couldMatch(widest, requestValue) ? 'unknown' : 'false';
    };
  };
}
