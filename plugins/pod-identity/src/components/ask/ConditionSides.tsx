import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { DecidingCondition } from 'backstage-plugin-pod-identity-common';
import { podIdentityTranslationRef } from '../../translationRef';
import { conditionTone } from '../../view/tone';
import { Chip } from '../primitives/Chip';
import { Facts } from '../primitives/Facts';
import { Muted } from '../primitives/Muted';
import { Pill } from '../primitives/Pill';
import { Wrap } from '../primitives/Wrap';

/** A condition with what the policy wants beside what the request carries. */
export function ConditionSides(props: { condition: DecidingCondition }) {
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
              <Values values={policyValues} />
              {writtenValues ? (
                <Muted small>
                  {t('ask.condition.written', {
                    values: writtenValues.join(t('grants.or')),
                  })}
                </Muted>
              ) : null}
            </Wrap>
          ),
        },
        {
          name: t('ask.condition.request'),
          value: requestValues ? (
            <Wrap>
              <Values values={requestValues} />
            </Wrap>
          ) : (
            unread
          ),
        },
      ]}
    />
  );
}

function Values(props: { values: readonly string[] }) {
  return (
    <>
      {props.values.map(value => (
        <Chip key={value}>{value}</Chip>
      ))}
    </>
  );
}
