import type { RemixiconComponentType } from '@remixicon/react';
import type { ReactNode } from 'react';
import { BreakableName } from './BreakableName';
import styles from './AccessChain.module.css';

/** A box of the chain: what it is, its name, and where it is. */
export function ChainNode(props: {
  kind: string;
  icon: RemixiconComponentType;
  name: string;
  /** The name is an id, which nobody reads. */
  isId?: boolean;
  detail?: ReactNode;
  state?: 'there' | 'missing' | 'unread';
  children?: ReactNode;
}) {
  const { kind, icon: Icon, name, isId, detail, state = 'there' } = props;
  return (
    <div className={styles.node} data-state={state}>
      <span className={styles.kind}>
        <Icon size={14} aria-hidden="true" />
        {kind}
      </span>
      <span className={isId ? styles.id : styles.name}>
        <BreakableName name={name} />
      </span>
      {detail ? <span className={styles.detail}>{detail}</span> : null}
      {props.children ? (
        <span className={styles.notes}>{props.children}</span>
      ) : null}
    </div>
  );
}
