import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Link, Text } from '@backstage/ui';
import { RiArrowRightLine } from '@remixicon/react';
import type { Finding } from 'backstage-plugin-pod-identity-common';
import { StatementName } from '../documents/StatementName';
import { podIdentityTranslationRef } from '../messages/translationRef';
import { Pill } from '../ui/Pill';
import { ShowMore } from '../ui/ShowMore';
import { sortFindings } from '../view/findings';
import { severityTone } from '../view/tone';
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
    <ShowMore
      items={sortFindings(props.findings)}
      label={props.label}
      step={10}
    >
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
    </ShowMore>
  );
}

/** What is so, what to do about it, and where it stands. */
function FindingItem(props: { finding: Finding }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { rule, severity, title, documentation, message, advice, subject } =
    props.finding;
  return (
    <li className={styles.finding} data-severity={severity}>
      <span>
        <Pill tone={severityTone[severity]}>
          {t(`findings.severity.${severity}`)}
        </Pill>
      </span>
      <div className={styles.text}>
        <p>{message}</p>
        <p className={styles.advice}>
          <RiArrowRightLine size={14} aria-hidden="true" />
          <span>{advice}</span>
        </p>
        <Text as="p" variant="body-small" color="secondary">
          {subject.kind === 'statement' ? (
            <>
              <StatementName statement={subject.statement} withPolicy />
              {' · '}
            </>
          ) : null}
          {t('findings.rule', { rule })}
          {' · '}
          <Link
            href={t('findings.page', { page: documentation })}
            target="_blank"
            rel="noopener noreferrer"
          >
            {title}
          </Link>
        </Text>
      </div>
    </li>
  );
}
