import {
  type RequestContext,
  ABSENT,
  COVERED,
  keyReader,
  sameReading,
  type KeyReader,
  type KeyReading,
} from '../match/readKey';
import type { PolicyLayers, RequestPrincipal, Decision } from './types';
import { judge } from './decision/judge';
import { prepareRequest } from './request/prepareRequest';

/**
 * A question about many principals: a request without its principal.
 *
 * @public
 */
export interface Question {
  /** `s3:GetObject`; compared without regard to case. */
  action: string;
  /** ARN of the resource, or `*` for actions that have none. */
  resource: string;
  /** Account that owns the resource, where its ARN does not say (S3). Unknown = undefined. */
  resourceAccountId?: string;
  /** What is the same for every principal: object tags, time, transport. Takes precedence over the asker's context. */
  context: RequestContext;
}

/**
 * A principal with its policies, of whom the question is asked.
 *
 * @public
 */
export interface Asker {
  /** The role, user or service; compared by its members. */
  principal: RequestPrincipal;
  /** What differs from principal to principal, such as principal tags. */
  context: RequestContext;
  /** Give principals with the same policies the same object: answers are remembered by it. */
  layers: PolicyLayers;
}

/** An answer, and all that it came of but question and layers. */
interface KnownAnswer {
  principal: RequestPrincipal;
  /** The keys of the asker that were looked at, and what was seen. */
  seen: ReadonlyMap<string, KeyReading>;
  outcome: Decision['outcome'];
}

/**
 * Decides one question for many principals: "who can?". An answer is remembered with the keys of the asker that were looked at,
 * and reused for the next asker with the same layers, principal and values of those keys: a role without any such permission is
 * judged once, however many sessions it has. Each answer is that of `decide` for the same request.
 *
 * @public
 */
export function prepareQuestion(
  question: Question,
): (asker: Asker) => Decision['outcome'] {
  const readCommon = keyReader(question.context);
  const answers = new WeakMap<PolicyLayers, KnownAnswer>();
  return ({ principal, context, layers }) => {
    const readOwn = keyReader(context);
    const known = answers.get(layers);
    if (
      known &&
      isSame(known.principal, principal) &&
      wouldSeeTheSame(known.seen, readOwn)
    ) {
      return known.outcome;
    }
    const seen = new Map<string, KeyReading>();
    const read: KeyReader = foldedKey => {
      const common = readCommon(foldedKey);
      // The asker's own context knows more of a key that the question does not name.
      if (common !== ABSENT && common !== COVERED) {
        return common;
      }
      const own = readOwn(foldedKey);
      seen.set(foldedKey, own);
      return own === ABSENT ? common : own;
    };
    const facts = prepareRequest({ ...question, principal, context }, read);
    const { outcome } = judge({ facts, layers });
    answers.set(layers, { principal, seen, outcome });
    return outcome;
  };
}

function wouldSeeTheSame(
  seen: ReadonlyMap<string, KeyReading>,
  read: KeyReader,
): boolean {
  for (const [foldedKey, reading] of seen) {
    if (!sameReading(read(foldedKey), reading)) {
      return false;
    }
  }
  return true;
}

function isSame(a: RequestPrincipal, b: RequestPrincipal): boolean {
  return (
    a === b ||
    (a.id === b.id &&
      a.type === b.type &&
      a.accountId === b.accountId &&
      a.sessionArn === b.sessionArn)
  );
}
