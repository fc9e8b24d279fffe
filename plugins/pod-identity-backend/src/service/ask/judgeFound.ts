import {
  decideAccess,
  prepareDenial,
  type AskedOfMany,
  type AskingServiceAccount,
  type OneOfMany,
  type WhoCanItem,
} from 'backstage-plugin-pod-identity-common';
import type { VisibleAssociations } from './readVisible';
import type { TimeSlices } from './TimeSlices';

/** What came of asking about every association that was found. */
export interface FoundJudgement {
  /** Those who may, then those who perhaps may; by cluster and name. */
  told: WhoCanItem[];
  /** How many may not. */
  denied: number;
}

/**
 * Decides a question for every association. Those who may not are counted, and so are judged without the trace that only
 * a sentence is made of.
 */
export async function judgeFound(
  found: VisibleAssociations['found'],
  asked: AskedOfMany,
  limitsOf: (who: AskingServiceAccount) => Omit<OneOfMany, 'who'>,
  slices: TimeSlices,
): Promise<FoundJudgement> {
  const isDenied = prepareDenial(asked);
  const told: WhoCanItem[] = [];
  for (const { who, entityRefs } of found) {
    await slices.next();
    const one = { who, ...limitsOf(who) };
    const decision = isDenied(one)
      ? undefined
      : decideAccess({ ...asked, ...one });
    // What denies besides policies is known to the decision alone.
    if (decision && decision.outcome !== 'denied') {
      const { serviceAccount, roleArn, outcome, sentence } = decision;
      told.push({
        serviceAccount,
        entityRefs: [...entityRefs],
        ...(roleArn !== undefined && { roleArn }),
        outcome,
        sentence,
      });
    }
  }
  return { told: sorted(told), denied: found.length - told.length };
}

function sorted(items: readonly WhoCanItem[]): WhoCanItem[] {
  return items
    .map(item => ({ item, text: sortText(item) }))
    .sort((a, b) => (a.text < b.text ? -1 : 1))
    .map(({ item }) => item);
}

function sortText({ outcome, serviceAccount }: WhoCanItem): string {
  const { clusterArn, namespace, serviceAccount: name } = serviceAccount;
  return [outcome, clusterArn, namespace, name].join(' ');
}
