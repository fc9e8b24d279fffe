import {
  RiCheckboxCircleFill,
  RiCloseCircleFill,
  RiQuestionFill,
} from '@remixicon/react';
import styles from './AccessChain.module.css';

/** Whether a link of the chain holds. */
export type LinkState = 'ok' | 'broken' | 'unknown';

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
