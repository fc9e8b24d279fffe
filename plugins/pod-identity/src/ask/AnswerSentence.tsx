import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import type {
  AccessDecision,
  WhoCanAnswer,
} from 'backstage-plugin-pod-identity-common';
import { podIdentityTranslationRef } from '../messages/translationRef';
import { Pill } from '../ui/Pill';
import { outcomeTone } from '../view/tone';
import styles from './Decision.module.css';

/** The answer as a word and as a sentence. */
export function OutcomeSentence(
  props: Pick<AccessDecision, 'outcome' | 'sentence'>,
) {
  const { outcome, sentence } = props;
  return (
    <div className={styles.sentence}>
      <OutcomePill outcome={outcome} />
      <Text as="p" variant="body-large" weight="bold">
        {sentence}
      </Text>
    </div>
  );
}

/** The answer as a word. */
export function OutcomePill(props: { outcome: AccessDecision['outcome'] }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { outcome } = props;
  return <Pill tone={outcomeTone[outcome]}>{t(`ask.outcome.${outcome}`)}</Pill>;
}

/** How many may, and whether that is all. */
export function WhoCanSentence(props: { answer: WhoCanAnswer }) {
  const { summary, rest } = useWhoCanWords(props.answer);
  return (
    <>
      <Text as="p" variant="body-large" weight="bold">
        {summary}
      </Text>
      <Text as="p">{rest}</Text>
    </>
  );
}

/** How many may, and whether that is all. */
export function useWhoCanWords(answer: WhoCanAnswer): {
  summary: string;
  rest: string;
} {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { items, denied, hidden, failures } = answer;
  const count = (outcome: string) =>
    items.filter(item => item.outcome === outcome).length;
  const [allowed, unknown] = [count('allowed'), count('unknown')];
  const summary = [
    allowed > 0
      ? t('ask.whoCan.allowed', { count: allowed })
      : t('ask.whoCan.nobody'),
    unknown > 0 ? t('ask.whoCan.unknown', { count: unknown }) : '',
  ];
  const rest = [
    denied > 0 ? t('ask.whoCan.denied', { count: denied }) : '',
    hidden > 0 ? t('ask.whoCan.hidden', { count: hidden }) : '',
    failures.length > 0 ? t('ask.whoCan.incomplete') : '',
  ];
  return { summary: joined(summary), rest: joined(rest) };
}

function joined(sentences: readonly string[]): string {
  return sentences.filter(Boolean).join(' ');
}
