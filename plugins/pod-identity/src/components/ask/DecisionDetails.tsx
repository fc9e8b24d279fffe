import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { AccessDecision } from 'backstage-plugin-pod-identity-common';
import { podIdentityTranslationRef } from '../../translationRef';
import { lastSegment } from '../../view/lastSegment';
import { FailureList } from '../findings/FailureList';
import { Facts } from '../primitives/Facts';
import { CrossCheckNote } from './CrossCheckNote';
import { DecisionPath } from './DecisionPath';
import { MissingList } from './MissingList';
import { ObjectTagsText } from './ObjectTagsText';
import { QuestionText } from './QuestionText';

/** What was asked, what would change the answer, where the tags came from, and the path that led to it. */
export function DecisionDetails(props: { decision: AccessDecision }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { decision } = props;
  const { advice, serviceAccount, roleArn, objectTags, crossCheck } = decision;
  const { namespace, serviceAccount: name, clusterArn } = serviceAccount;
  return (
    <>
      <Facts
        facts={[
          {
            name: t('ask.answer.question'),
            value: <QuestionText question={decision} />,
          },
          {
            name: t('ask.answer.serviceAccount'),
            value: `${namespace}/${name} ${t('chain.onCluster', {
              cluster: lastSegment(clusterArn),
            })}`,
          },
          {
            name: t('ask.answer.role'),
            value: roleArn && (
              <span title={roleArn}>{lastSegment(roleArn)}</span>
            ),
          },
          {
            name: t('ask.answer.objectTags'),
            value: <ObjectTagsText objectTags={objectTags} />,
          },
          { name: t('ask.answer.advice'), value: advice },
          {
            name: t('ask.answer.crossCheck'),
            value: crossCheck?.agrees ? crossCheck.sentence : undefined,
          },
        ]}
      />
      {crossCheck && !crossCheck.agrees ? (
        <CrossCheckNote crossCheck={crossCheck} />
      ) : null}
      <MissingList missing={decision.missing} />
      <FailureList failures={decision.failures} />
      <DecisionPath steps={decision.steps} />
    </>
  );
}
