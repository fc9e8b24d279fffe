import { CopyButton } from './CopyButton';
import { ScrollArea } from './ScrollArea';
import styles from './CodeBlock.module.css';

/** Text as it stands, with a button that copies it. */
export function CodeBlock(props: {
  text: string;
  /** What the text is, for screen readers. */
  label: string;
  /** Name of the button. */
  copyLabel: string;
}) {
  const { text, label, copyLabel } = props;
  return (
    <div className={styles.frame}>
      <ScrollArea label={label}>
        <pre className={styles.code}>
          <code>{text}</code>
        </pre>
      </ScrollArea>
      <div className={styles.copy}>
        <CopyButton text={text} label={copyLabel} />
      </div>
    </div>
  );
}
