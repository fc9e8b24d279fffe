import type { Finding } from 'backstage-plugin-pod-identity-common';
import { sortFindings } from '../../view/sortFindings';
import { FirstOf } from '../primitives/FirstOf';
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
    <FirstOf items={sortFindings(props.findings)} label={props.label} step={10}>
      {shown => (
        <ul className={styles.list} aria-label={props.label}>
          {shown.map((finding, index) => (
            <FindingItem
              // A rule can find several things, so the position tells them apart.
              key={`${finding.rule}-${index}`}
              finding={finding}
            />
          ))}
        </ul>
      )}
    </FirstOf>
  );
}
