import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  AccessDecision,
  DecisionBody,
} from 'backstage-plugin-pod-identity-common';
import { podIdentityTranslationRef } from '../../translationRef';
import { lastSegment } from '../../view/lastSegment';
import { AnswerTools } from './AnswerTools';
import type { Linked } from './useAsking';

/** Hands the answer about one service account on. */
export function DecisionTools(props: {
  decision: AccessDecision;
  asked: Linked<DecisionBody>;
}) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { decision, asked } = props;
  const { action, resource, sentence, advice, serviceAccount } = decision;
  const { namespace, serviceAccount: name, clusterArn } = serviceAccount;
  const cluster = lastSegment(clusterArn);
  const lines = [
    sentence,
    t('ask.answer.questionValue', { action, resource }),
    `${t('ask.answer.serviceAccount')} ${namespace}/${name} ${t(
      'chain.onCluster',
      { cluster },
    )}`,
    ...(advice ? [`${t('ask.answer.advice')}: ${advice}`] : []),
  ];
  return <AnswerTools lines={lines} asked={asked} />;
}
