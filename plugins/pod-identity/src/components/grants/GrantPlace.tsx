import type { PlaceWords } from './usePlaceWords';
import styles from './GrantMatrix.module.css';

/** A bucket, and below it the key pattern. */
export function GrantPlace(props: { words: PlaceWords }) {
  const { bucket, prefix, isPattern } = props.words;
  return (
    <>
      <span className={styles.bucket}>{bucket}</span>
      <span className={styles.prefix}>
        {isPattern ? <code>{prefix}</code> : prefix}
      </span>
    </>
  );
}
