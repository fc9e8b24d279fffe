import { statementWords } from '../../../words/statement';
import { admits } from '../../../subject/trust/admits';
import type { FindingCheck } from '../../../services/findings/FindingCheck';
import {
  roleName,
  statementSubject,
  workload,
} from '../../../services/findings/statements';
import { told } from '../../../words/told';

/**
 * Both ways into a role at once, as in a migration. EKS gives pods the credentials of the association, whatever annotation
 * stands beside it; the SDKs look for a web identity token first, which a pod template may still name.
 * https://docs.aws.amazon.com/eks/latest/userguide/pod-id-how-it-works.html
 * https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html
 */
export const irsaBesideAssociation: FindingCheck = {
  id: 'irsa-beside-association',
  severity: 'info',
  title: 'The role admits the service account by its token too',
  check(context) {
    const { oidcIssuer, serviceAccount } = context.input;
    // Whoever is not let in by the association has the token as the only way in.
    if (
      !context.known.association ||
      context.admission?.outcome !== 'allowed' ||
      oidcIssuer === undefined
    ) {
      return [];
    }
    return (context.trustScope?.alternatives ?? [])
      .filter(
        way =>
          way.mechanism === 'irsa' &&
          way.satisfiable &&
          way.oidcIssuer?.toLowerCase() === oidcIssuer.toLowerCase() &&
          admits(way.namespaces, serviceAccount.namespace) &&
          admits(way.serviceAccounts, serviceAccount.serviceAccount),
      )
      .map(({ statement }) => ({
        message: told`Beside the association, ${{
          statement: statementWords(statement),
        }} of ${{ role: roleName(context) }} admits ${{
          serviceAccount: workload(context),
        }} by the token of its cluster (IRSA). The association wins, unless the pod itself sets AWS_WEB_IDENTITY_TOKEN_FILE.`,
        advice:
          'Once every pod was recreated and works, take away the annotation eks.amazonaws.com/role-arn and this statement.',
        subject: statementSubject(statement),
      }));
  },
};
