import type { Finding } from '../../model';
import type { FindingContext } from '../../services/findings/FindingCheck';
import { capitalised } from '../../words/capitalised';
import { findingChecks } from './findingChecks';
import { findingRules } from './findingRules';

/** What every rule has to say, in the order of the rules. */
export function* readFindings(
  context: FindingContext,
): Generator<void, Finding[]> {
  const findings: Finding[] = [];
  for (const [at, { check }] of findingChecks.entries()) {
    yield;
    const { id, severity, title, documentation } = findingRules[at];
    findings.push(
      ...check(context).map(({ cause = id, message, advice, subject }) => ({
        rule: id,
        severity,
        title,
        documentation,
        cause,
        params: {
          ...message.params,
          ...(typeof advice === 'string' ? {} : advice.params),
        },
        message: capitalised(message.text),
        advice: typeof advice === 'string' ? advice : advice.text,
        subject,
      })),
    );
  }
  return findings;
}
