import { Fragment, type ReactNode } from 'react';
import styles from './Facts.module.css';

/** Names with values. A fact whose value is undefined is left out. */
export function Facts(props: {
  facts: readonly { name: string; value: ReactNode | undefined }[];
}) {
  return (
    <dl className={styles.facts}>
      {props.facts
        .filter(({ value }) => value !== undefined)
        .map(({ name, value }) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
    </dl>
  );
}
