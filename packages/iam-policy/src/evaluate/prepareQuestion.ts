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
 * What is asked of many: a request without who asks.
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
  /** What is the same whoever asks: tags of the object, time, transport. What it says of a key goes before what an asker says. */
  context: RequestContext;
}

/**
 * One who asks.
 *
 * @public
 */
export interface Asker {
  /** The role, user or service; compared by its members. */
  principal: RequestPrincipal;
  /** What is the asker's own: tags of the principal. */
  context: RequestContext;
  /** For askers with the same policies let it be the same object: answers are kept by it. */
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
 * Decides one question for many askers: "who can?". An answer is kept with the keys of the asker that were looked at on the
 * way to it, and holds for the next one with the same layers, principal and values of those keys: a role that can do nothing
 * of the kind is judged once, however many sessions it has. Each answer is that of `decide` for the same request.
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
      // Of a key that it does not name the question says less than the asker does.
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
