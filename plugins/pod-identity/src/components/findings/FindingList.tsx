import type { Finding } from 'backstage-plugin-pod-identity-common';
import { sortFindings } from '../../view/sortFindings';
import { FindingItem } from './FindingItem';
import styles from './FindingList.module.css';

/** Findings that concern one thing, the gravest first. Nothing where there are none. */
export function FindingList(props: {
  findings: readonly Finding[];
  /** What they are about. */
  label: string;
}) {
  if (props.findings.length === 0) {
    return null;
  }
  return (
    <ul className={styles.list} aria-label={props.label}>
      {sortFindings(props.findings).map((finding, index) => (
        <FindingItem
          // A rule can find several things, so the position tells them apart.
          key={`${finding.rule}-${index}`}
          finding={finding}
        />
      ))}
    </ul>
  );
}
