import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  AccessDecision,
  DecisionBody,
  WhoCanAnswer,
  WhoCanQuestion,
} from 'backstage-plugin-pod-identity-common';
import { podIdentityTranslationRef } from '../messages/translationRef';
import { CopyTextButton } from '../ui/CopyButton';
import { Wrap } from '../ui/Wrap';
import { lastSegment } from '../view/names';
import { useWhoCanWords } from './AnswerSentence';
import type { Linked } from './useAsking';

/** Copies the answer about one service account. */
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

/** Copies the answer about all service accounts. */
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

/**
 * Copies an answer for a chat or a ticket, with what was given of the request and the link; or the link alone, which asks
 * again.
 */
function AnswerTools(props: {
  lines: readonly string[];
  asked: Linked<WhoCanQuestion>;
}) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { lines, asked } = props;
  const given = useGivenWords(asked.body);
  return (
    <Wrap>
      <CopyTextButton
        text={[...lines, ...given, asked.link].join('\n')}
        label={t('share.copyAnswer')}
      />
      <CopyTextButton text={asked.link} label={t('share.copyLink')} />
    </Wrap>
  );
}

/** What the question gives of the request besides action and resource, in lines. The answer holds for that alone. */
function useGivenWords(question: WhoCanQuestion): string[] {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { context = {} } = question;
  const tagLines = (['objectTags', 'requestTags'] as const).flatMap(whose => {
    const tags = question[whose];
    if (!tags) {
      return [];
    }
    const pairs = Object.entries(tags).map(([key, value]) => `${key}=${value}`);
    const text = pairs.join(', ') || t(`ask.form.${whose}.none`);
    return [`${t(`ask.form.${whose}.label`)}: ${text}`];
  });
  const keyLines = Object.entries(context).map(
    ([key, values]) =>
      `${t('ask.form.context.key')}: ${key}=${values.join(', ')}`,
  );
  return [...tagLines, ...keyLines];
}
