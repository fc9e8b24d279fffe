import { allowsAction } from '../../../subject/trust/allowsAction';
import { podIdentityService } from '../../../subject/trust/podIdentityService';
import type { FindingCheck } from '../../../services/findings/FindingCheck';
import {
  podStatements,
  roleName,
  statementSubject,
} from '../../../services/findings/statements';
import { told } from '../../../words/told';

/** EKS sets tags on every session, for which STS wants a permission of its own. */
export const trustMissingTagSession: FindingCheck = {
  id: 'trust-missing-tag-session',
  severity: 'error',
  title: 'The trust policy lacks sts:TagSession',
  check(context) {
    if (context.known.association?.disableSessionTags) {
      return [];
    }
    const allows = podStatements(context).filter(
      ({ statement }) => statement.effect === 'Allow',
    );
    const assuming = allows.find(({ statement }) =>
      allowsAction(statement, 'sts:AssumeRole'),
    );
    const tagging = allows.some(({ statement }) =>
      allowsAction(statement, 'sts:TagSession'),
    );
    return assuming && !tagging
      ? [
          {
            message: told`The trust policy of ${{
              role: roleName(context),
            }} lets ${{
              service: podIdentityService,
            }} do sts:AssumeRole but not sts:TagSession, so EKS cannot open a session.`,
            advice: 'Add sts:TagSession to the actions of the statement.',
            subject: statementSubject(
              assuming.ref,
              assuming.statement.action.path,
            ),
          },
        ]
      : [];
  },
};
