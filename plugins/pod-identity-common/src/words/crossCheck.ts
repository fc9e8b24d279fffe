import type { CrossCheckReason, Simulated } from '../model';

/** How SimulatePrincipalPolicy compares with a decision, in one sentence. */
export function crossCheckSentence({
  cause,
  params,
}: CrossCheckReason): string {
  switch (cause) {
    case 'simulation-failed':
      return `SimulatePrincipalPolicy could not be asked: ${params.reason}`;
    case 'simulation-alone':
      return `${says(params)}; it looks at the role's own policies alone.`;
    case 'simulation-disagrees':
      return `${says(params)}; the policies of the role say ${
        params.own
      }, as the portal reads them, so one of the two is wrong.`;
    case 'simulation-agrees-on-role':
      return `${says(
        params,
      )} of the role's own policies, as the portal does; what decides otherwise it does not know.`;
    default:
      return `${says(params)}, too.`;
  }
}

function says({ outcome, byOrganization }: Simulated): string {
  return byOrganization
    ? 'SimulatePrincipalPolicy says denied, by policies of the organization'
    : `SimulatePrincipalPolicy says ${outcome}`;
}
