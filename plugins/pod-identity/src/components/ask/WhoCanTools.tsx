import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  WhoCanAnswer,
  WhoCanQuestion,
} from 'backstage-plugin-pod-identity-common';
import { podIdentityTranslationRef } from '../../translationRef';
import { lastSegment } from '../../view/lastSegment';
import { AnswerTools } from './AnswerTools';
import type { Linked } from './useAsking';
import { useWhoCanWords } from './useWhoCanWords';

/** Hands the answer about all service accounts on. */
export function WhoCanTools(props: {
  answer: WhoCanAnswer;
  asked: Linked<WhoCanQuestion>;
}) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { answer, asked } = props;
  const { action, resource, items } = answer;
  const { summary, rest } = useWhoCanWords(answer);
  const lines = [
    [summary, rest].filter(Boolean).join(' '),
    t('ask.answer.questionValue', { action, resource }),
    ...items.map(({ serviceAccount, sentence }) => {
      const { namespace, serviceAccount: name, clusterArn } = serviceAccount;
      const cluster = lastSegment(clusterArn);
      return `- ${namespace}/${name} ${t('chain.onCluster', {
        cluster,
      })}: ${sentence}`;
    }),
  ];
  return <AnswerTools lines={lines} asked={asked} />;
}
