import { variableKeys } from '../../../subject/policies/variableKeys';
import type { FindingCheck } from '../../../services/findings/FindingCheck';
import {
  permissionStatements,
  statementSubject,
  trustStatements,
} from '../../../services/findings/statements';
import { told } from '../../../words/told';
import { statementWords } from '../../../words/statement';

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html */
export const variablesInOldVersion: FindingCheck = {
  id: 'variables-in-old-version',
  severity: 'error',
  title: 'Policy variables under Version 2008-10-17 are plain text',
  check: context =>
    [...trustStatements(context), ...permissionStatements(context)]
      .filter(({ version }) => version !== '2012-10-17')
      .flatMap(({ statement, ref }) => {
        const [variable] = [
          ...statement.conditions.flatMap(({ values }) => values),
          ...(statement.resource?.values ?? []),
        ].flatMap(variableKeys);
        return variable
          ? [
              {
                message: told`${{ statement: statementWords(ref) }} names ${{
                  variable: `\${${variable}}`,
                }}, which is plain text in a document of Version 2008-10-17.`,
                advice: 'Write "Version": "2012-10-17" in the document.',
                subject: statementSubject(ref),
              },
            ]
          : [];
      }),
};
