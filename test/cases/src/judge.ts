import type {
  AccessDecision,
  EntityAccess,
  Finding,
  ServiceAccountAccess,
  WhoCanAnswer,
} from 'backstage-plugin-pod-identity-common';
import type { Asked, Case, Found } from './Case';
import type { Portal } from './portal/startPortal';
import type { Place } from './scene';

/** What the portal answered, and what is not right about that. */
export interface Judged {
  answers: string[];
  wrong: string[];
}

/** Plays a case, and holds what the portal says of it to what is right. */
export async function judge(
  portal: Portal,
  one: Case,
  place: Place,
): Promise<Judged> {
  const judged: Judged = { answers: [], wrong: [] };
  await holding(judged, async () => {
    const row = await readRow(portal, place);
    judgeFindings(judged, row.findings, one.findings);
    judged.wrong.push(...(one.row?.(row, place) ?? []));
  });
  const asks = one.asks?.(place) ?? [];
  for (const asked of asks) {
    await judgeDecision(judged, portal, { asked, place });
  }
  // It decides as the other does, and reads the whole fleet to do so.
  for (const asked of asks.slice(0, 1)) {
    await judgeWhoCan(judged, portal, { asked, place });
  }
  await holding(judged, async () => {
    const done = await one.act?.(portal, place);
    judged.answers.push(...(done ? [done.answer] : []));
    judged.wrong.push(...(done?.wrong ?? []));
  });
  return judged;
}

async function readRow(
  portal: Portal,
  place: Place,
): Promise<ServiceAccountAccess> {
  const { status, body } = await portal.get(
    `/entities/component/default/${place.cluster}/access`,
  );
  if (status !== 200) {
    throw new Error(`${status}: ${JSON.stringify(body)}`);
  }
  return (body as EntityAccess).serviceAccounts[0];
}

/** What a step throws is not right. */
async function holding(
  { wrong }: Judged,
  step: () => void | Promise<void>,
): Promise<void> {
  try {
    await step();
  } catch (error) {
    wrong.push((error as Error).message);
  }
}

function judgeFindings(judged: Judged, got: Finding[], right: Found[]): void {
  const rules = got.map(({ rule }) => rule).toSorted();
  const rightRules = right.map(({ rule }) => rule).toSorted();
  judged.answers.push(`findings: ${rules.join(', ') || 'none'}`);
  if (rules.join() !== rightRules.join()) {
    judged.wrong.push(
      `findings are [${rules}], right: [${rightRules}]; ${got
        .map(({ message }) => message)
        .join(' | ')}`,
    );
  }
  for (const { rule, severity, says, saysNot } of right) {
    for (const finding of got.filter(each => each.rule === rule)) {
      if (severity && finding.severity !== severity) {
        judged.wrong.push(`${rule} is ${finding.severity}, right: ${severity}`);
      }
      const text = `${finding.message} ${finding.advice}`;
      judgeWords(judged, text, { says, saysNot });
    }
  }
}

function judgeWords(
  { wrong }: Judged,
  text: string,
  { says = [], saysNot = [] }: Pick<Found, 'says' | 'saysNot'>,
): void {
  wrong.push(
    ...says
      .filter(words => !words.test(text))
      .map(words => `does not say ${words}: ${text}`),
    ...saysNot
      .filter(words => words.test(text))
      .map(words => `says ${words}: ${text}`),
  );
}

async function judgeDecision(
  judged: Judged,
  portal: Portal,
  { asked, place }: { asked: Asked; place: Place },
): Promise<void> {
  const { outcome, cause, says, saysNot, whoCan: _, ...question } = asked;
  const { status, body } = await portal.post(
    `/entities/component/default/${place.cluster}/decisions`,
    {
      ...question,
      serviceAccount: {
        cluster: place.cluster,
        namespace: 'ns1',
        serviceAccount: 'app',
      },
    },
  );
  const decision = body as AccessDecision;
  const text =
    status === 200
      ? [
          decision.sentence,
          decision.advice?.sentence,
          ...decision.reservations.map(({ sentence }) => sentence),
        ].join(' ')
      : `${status}: ${body.error?.message}`;
  const answer = status === 200 ? decision.outcome : 'unknown';
  judged.answers.push(`${question.action}: ${text}`);
  if (![outcome].flat().includes(answer)) {
    judged.wrong.push(`${answer}, right: ${[outcome].flat().join(' or ')}`);
  }
  if (cause !== undefined && decision.cause !== cause) {
    judged.wrong.push(`because of ${decision.cause}, right: ${cause}`);
  }
  judgeWords(judged, text, { says, saysNot });
}

/** Who-can decides as the question does; it names nobody who is denied. */
async function judgeWhoCan(
  judged: Judged,
  portal: Portal,
  { asked, place }: { asked: Asked; place: Place },
): Promise<void> {
  const {
    outcome,
    cause: _,
    says: __,
    saysNot: ___,
    whoCan,
    ...question
  } = asked;
  const { status, body } = await portal.post('/who-can', question);
  if (status !== 200) {
    // What is not asked rightly is refused here as it is there.
    judged.answers.push(`who-can: ${body.error?.message}`);
    return;
  }
  const { items } = body as WhoCanAnswer;
  const item = items.find(
    ({ serviceAccount }) =>
      serviceAccount.clusterArn === place.clusterArn &&
      serviceAccount.serviceAccount === 'app',
  );
  if (![outcome].flat().includes(item?.outcome ?? 'denied')) {
    judged.wrong.push(
      `who-can: ${item?.outcome ?? 'denied'}, right: ${[outcome]
        .flat()
        .join(' or ')}`,
    );
  }
  judgeWords(judged, JSON.stringify(body), { says: whoCan?.says });
}
