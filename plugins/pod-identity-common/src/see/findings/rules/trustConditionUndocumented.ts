import { variableKeys } from '../../../subject/policies/variableKeys';
import type { FindingCheck } from '../../../services/findings/FindingCheck';
import {
  podStatements,
  statementSubject,
} from '../../../services/findings/statements';
import { told } from '../../../words/told';
import { statementWords } from '../../../words/statement';

/** What a service sends of whom it acts for; of these AWS documents for EKS Pod Identity no value, as of `aws:SourceAccount` it does. */
const UNDOCUMENTED =
  /^aws:(?:SourceArn|SourceOrgID|SourceOrgPaths|SourceVpc|SourceVpce|SourceIp|VpcSourceIp|PrincipalOrgID|PrincipalOrgPaths|PrincipalAccount|ResourceOrgID|ResourceOrgPaths|userid)$/i;

/** https://docs.aws.amazon.com/eks/latest/userguide/pod-id-role.html */
export const trustConditionUndocumented: FindingCheck = {
  id: 'trust-condition-undocumented',
  severity: 'warning',
  title: 'The trust policy tests what AWS does not document for EKS',
  check: context =>
    podStatements(context).flatMap(({ statement, ref }) =>
      statement.conditions.flatMap(({ key, values, path }) => {
        const found = [key, ...values.flatMap(variableKeys)].find(each =>
          UNDOCUMENTED.test(each),
        );
        return found === undefined
          ? []
          : [
              {
                message: told`${{ statement: statementWords(ref) }} tests ${{
                  key: found,
                }}, and AWS does not document what EKS sends as that: whether the role admits anybody cannot be settled.`,
                advice:
                  'Test aws:RequestTag/eks-cluster-arn, aws:RequestTag/kubernetes-namespace and aws:RequestTag/kubernetes-service-account instead, with aws:SourceAccount.',
                subject: statementSubject(ref, path),
              },
            ];
      }),
    ),
};
