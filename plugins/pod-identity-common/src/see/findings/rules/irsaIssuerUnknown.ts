import type { FindingCheck } from '../../../services/findings/FindingCheck';
import { statementSubject } from '../../../services/findings/statements';
import { told } from '../../../words/told';
import { statementWords } from '../../../words/statement';

/** A cluster that is made anew has another issuer, and statements for the old one stay behind. Silent unless all issuers were read. */
export const irsaIssuerUnknown: FindingCheck = {
  id: 'irsa-issuer-unknown',
  severity: 'warning',
  title: 'The trust policy names an OIDC issuer of no cluster',
  check({ input: { issuers }, trustScope }) {
    const known = issuers?.map(issuer => issuer.toLowerCase());
    const once = new Map(
      (trustScope?.alternatives ?? []).map(way => [way.statement.index, way]),
    );
    return [...once.values()].flatMap(({ oidcIssuer: issuer, statement }) =>
      known && issuer !== undefined && !known.includes(issuer.toLowerCase())
        ? [
            {
              message: told`${{
                statement: statementWords(statement),
              }} trusts the OIDC issuer ${{
                issuer,
              }}, which none of the clusters that the portal knows has: it is mistyped, or of a cluster that was deleted or is not listed.`,
              advice:
                'Correct the issuer in the principal and the keys, list its cluster under podIdentity.clusters, or take the statement away if the cluster is gone.',
              subject: statementSubject(statement),
            },
          ]
        : [],
    );
  },
};
