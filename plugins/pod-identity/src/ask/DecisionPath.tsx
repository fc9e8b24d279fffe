import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Text } from '@backstage/ui';
import { RiMapPinLine } from '@remixicon/react';
import type {
  DecidingCondition,
  DecisionStep,
} from 'backstage-plugin-pod-identity-common';
import { useId } from 'react';
import { StatementName } from '../documents/StatementName';
import { podIdentityTranslationRef } from '../messages/translationRef';
import { Chip, Chips } from '../ui/Chip';
import { Facts } from '../ui/Facts';
import { Pill } from '../ui/Pill';
import { Wrap } from '../ui/Wrap';
import { conditionTone, stepTone } from '../view/tone';
import styles from './Decision.module.css';

/** The way of a request through the association and the layers, in their order, with the step that decided marked. */
export function DecisionPath(props: { steps: readonly DecisionStep[] }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const id = useId();
  const isReached = ({ result }: DecisionStep) => result !== 'not-reached';
  const reached = props.steps.filter(isReached);
  // The request goes through the layers in order, so those that it did not reach come last.
  const others = props.steps.filter(step => !isReached(step));
  return (
    <Flex direction="column" gap="3">
      <Text as="h4" variant="body-large" weight="bold" id={id}>
        {t('ask.path.title')}
      </Text>
      <ol className={styles.path} aria-labelledby={id}>
        {reached.map(step => (
          <DecisionStepItem key={step.layer} step={step} />
        ))}
        {others.length > 0 ? <NotReached steps={others} /> : null}
      </ol>
    </Flex>
  );
}

/** What one layer says, by which statement and condition. */
function DecisionStepItem(props: { step: DecisionStep }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { layer, result, deciding, sentence, statement, condition } =
    props.step;
  return (
    <li
      className={styles.step}
      data-deciding={deciding || undefined}
      data-tone={stepTone[result]}
    >
      <Wrap>
        <strong>{t(`ask.layer.${layer}`)}</strong>
        <Pill tone={stepTone[result]}>{t(`ask.result.${result}`)}</Pill>
        {deciding ? (
          <span className={styles.decides}>
            <RiMapPinLine size={14} aria-hidden="true" />
            {t('ask.path.decides')}
          </span>
        ) : null}
      </Wrap>
      <p>{sentence}</p>
      {condition ? <ConditionSides condition={condition} /> : null}
      {statement ? (
        <Text as="p" variant="body-small" color="secondary">
          <StatementName statement={statement} withPolicy />
        </Text>
      ) : null}
    </li>
  );
}

/** The layers that the request did not reach, in one line. */
function NotReached(props: { steps: readonly DecisionStep[] }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { steps } = props;
  const tone = stepTone['not-reached'];
  return (
    <li className={styles.step} data-tone={tone}>
      <strong>
        {steps.map(({ layer }) => t(`ask.layer.${layer}`)).join(', ')}
      </strong>
      <Pill tone={tone}>{t('ask.result.not-reached')}</Pill>
    </li>
  );
}

/** A condition with what the policy wants beside what the request carries. */
function ConditionSides(props: { condition: DecidingCondition }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { operator, key, policyValues, writtenValues, requestValues, result } =
    props.condition;
  const unread =
    result === 'unknown'
      ? t('ask.condition.unread')
      : t('ask.condition.absent');
  return (
    <Facts
      facts={[
        {
          name: t('ask.condition.key'),
          value: (
            <Wrap>
              <Chip>{key}</Chip>
              <Chip>{operator}</Chip>
              <Pill tone={conditionTone[result]}>
                {t(`ask.condition.result.${result}`)}
              </Pill>
            </Wrap>
          ),
        },
        {
          name: t('ask.condition.policy'),
          value: (
            <Wrap>
              <Chips values={policyValues} />
              {writtenValues ? (
                <Text variant="body-small" color="secondary">
                  {t('ask.condition.written', {
                    values: writtenValues.join(t('grants.or')),
                  })}
                </Text>
              ) : null}
            </Wrap>
          ),
        },
        {
          name: t('ask.condition.request'),
          value: requestValues ? <Chips values={requestValues} /> : unread,
        },
      ]}
    />
  );
}
