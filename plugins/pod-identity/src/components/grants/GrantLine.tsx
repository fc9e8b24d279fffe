import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Grant } from 'backstage-plugin-pod-identity-common';
import type { ReactNode } from 'react';
import { podIdentityTranslationRef } from '../../translationRef';
import { grantTone } from '../../view/tone';
import { Muted } from '../primitives/Muted';
import { GrantVerdict } from './GrantVerdict';
import { TagConditionChip } from './TagConditionChip';
import styles from './GrantMatrix.module.css';

/** The verdict of a grant and the tags that it depends on. */
export function GrantLine(props: {
  grant: Grant;
  /** Stands beside the verdict. */
  children?: ReactNode;
}) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
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
      {otherConditions.length > 0 ? (
        <Muted small>
          {t('grants.otherConditions', { count: otherConditions.length })}
        </Muted>
      ) : null}
    </span>
  );
}
