import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Grant, TagCondition } from 'backstage-plugin-pod-identity-common';
import type { ReactNode } from 'react';
import { ConditionText } from '../documents/ConditionText';
import { podIdentityTranslationRef } from '../messages/translationRef';
import { Pill } from '../ui/Pill';
import { grantTone, type Tone } from '../view/tone';
import styles from './GrantMatrix.module.css';

/** The verdict of a grant, and the tags and conditions that it depends on. */
export function GrantLine(props: {
  grant: Grant;
  /** Stands beside the verdict. */
  children?: ReactNode;
}) {
  const { effect, verdict, tagConditions, otherConditions } = props.grant;
  return (
    <span className={styles.line}>
      <span className={styles.verdict}>
        <GrantVerdict
          effect={effect}
          verdict={verdict}
          tone={grantTone({ effect, verdict })}
        />
        {props.children}
      </span>
      {tagConditions.map(condition => (
        <TagConditionChip
          key={`${condition.kind} ${condition.operator} ${condition.key}`}
          condition={condition}
        />
      ))}
      {otherConditions.map(condition => (
        <ConditionText
          key={`${condition.operator} ${condition.key}`}
          condition={condition}
        />
      ))}
    </span>
  );
}

/** The verdict in a word. Never "allowed": layers that could deny were not read. */
export function GrantVerdict(props: {
  effect: Grant['effect'];
  verdict: Grant['verdict'];
  tone: Tone;
}) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { effect, verdict, tone } = props;
  return (
    <Pill tone={tone}>
      {effect === 'Allow'
        ? t(`grants.allow.${verdict}`)
        : t(`grants.deny.${verdict}`)}
    </Pill>
  );
}

/** A tag with the value that it must have for this service account. */
export function TagConditionChip(props: { condition: TagCondition }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { key, operator, policyValues, resolvedValues } = props.condition;
  return (
    <ConditionText
      condition={{ key, operator, values: resolvedValues ?? policyValues }}
      note={resolvedValues ? undefined : t('grants.unresolved')}
    />
  );
}
