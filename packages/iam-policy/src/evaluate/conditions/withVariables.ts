import { hasVariables, parseTemplate } from '../../match/parseTemplate';
import { resolveTemplate } from '../../match/resolveTemplate';
import type { Truth } from '../types';
import type { ValueCompiler } from './ValueTest';

/** Compares a request's value with a text of the policy in which `*` and `?` at `literalAt` are plain characters. */
export type TextComparison = (
  requestValue: string,
  text: string,
  literalAt?: ReadonlySet<number>,
) => Truth;

/** Gives a comparison of texts policy variables, which AWS resolves for String and Arn operators only. */
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
      return result.absent.length > 0 ? 'false' : 'unknown';
    };
  };
}
