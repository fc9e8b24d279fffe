import type { Grant } from 'backstage-plugin-pod-identity-common';
import type { ReactNode } from 'react';
import { grantTone } from '../../view/tone';
import { ConditionText } from '../documents/ConditionText';
import { GrantVerdict } from './GrantVerdict';
import { TagConditionChip } from './TagConditionChip';
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
