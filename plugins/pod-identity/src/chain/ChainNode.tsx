import {
  RiCheckboxCircleFill,
  RiCloseCircleFill,
  RiQuestionFill,
  type RemixiconComponentType,
} from '@remixicon/react';
import { Fragment, type ReactNode } from 'react';
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

/** A name that breaks after a slash, where it must break at all. */
function BreakableName(props: { name: string }) {
  return (
    <>
      {props.name.split('/').map((part, index) => (
        // Parts can be the same, so the position is their key.
        <Fragment key={index}>
          {index > 0 ? (
            <>
              /<wbr />
            </>
          ) : null}
          {part}
        </Fragment>
      ))}
    </>
  );
}

/** Whether a link of the chain holds. */
type LinkState = 'ok' | 'broken' | 'unknown';

const marks = {
  ok: RiCheckboxCircleFill,
  broken: RiCloseCircleFill,
  unknown: RiQuestionFill,
};

/** The arrow to a node, with its state as a mark and in words. */
export function ChainLink(props: { state: LinkState; words: string }) {
  const Mark = marks[props.state];
  return (
    <div className={styles.link} data-state={props.state}>
      <span className={styles.line} aria-hidden="true">
        <span className={styles.mark}>
          <Mark size={18} />
        </span>
        <span className={styles.arrow} />
      </span>
      <span>{props.words}</span>
    </div>
  );
}
