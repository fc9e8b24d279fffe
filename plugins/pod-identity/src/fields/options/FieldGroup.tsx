import type { ReactNode } from 'react';
import { Muted } from '../../components/primitives/Muted';
import { FieldSurface } from '../../components/primitives/FieldSurface';
import styles from './FieldGroup.module.css';

/** Several controls that make one value. */
export function FieldGroup(props: {
  title: string;
  description?: string;
  children: ReactNode;
}) {
  const { title, description, children } = props;
  return (
    <FieldSurface>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{title}</legend>
        {description ? <Muted as="p">{description}</Muted> : null}
        {children}
      </fieldset>
    </FieldSurface>
  );
}
