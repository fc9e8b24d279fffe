import { isSessionTagKey } from '../../../subject/session/sessionTagKeys';
import type { FindingCheck } from '../../../services/findings/FindingCheck';
import {
  permissionStatements,
  statementSubject,
} from '../../../services/findings/statements';
import { wantedPrincipalTags } from '../support/principalTags';
import { suggestTagKey } from '../support/suggestTagKey';
import { told } from '../../../words/told';
import { statementWords } from '../../../words/statement';

/** A session carries the tags that EKS sets and those of the role. */
export const policyUnknownTagKey: FindingCheck = {
  id: 'policy-unknown-tag-key',
  severity: 'error',
  title: 'A permission policy wants a tag that the session does not carry',
  check(context) {
    const roleTags = new Set(
      Object.keys(context.known.role?.tags ?? {}).map(key => key.toLowerCase()),
    );
    return permissionStatements(context).flatMap(located => {
      const wanted = new Map(
        wantedPrincipalTags(located).map(tag => [tag.tagKey, tag]),
      );
      return [...wanted.values()]
        .filter(
          ({ tagKey }) =>
            !isSessionTagKey(tagKey) && !roleTags.has(tagKey.toLowerCase()),
        )
        .map(({ tagKey, path }) => {
          const meant = suggestTagKey(tagKey);
          return {
            message: told`${{
              statement: statementWords(located.ref),
            }} wants aws:PrincipalTag/${{
              tagKey,
            }}, but neither EKS nor the role sets a tag ${{ tagKey }}.`,
            advice: meant
              ? told`Use aws:PrincipalTag/${{ suggestion: meant }}.`
              : told`Use a tag that EKS sets, or tag the role with ${{
                  tagKey,
                }}.`,
            subject: statementSubject(located.ref, path),
          };
        });
    });
  },
};
