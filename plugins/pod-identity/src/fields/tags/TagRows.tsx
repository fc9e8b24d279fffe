import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { RiAddLine } from '@remixicon/react';
import { useState } from 'react';
import { podIdentityTranslationRef } from '../../translationRef';
import { rowsOf, tagRowProblem, tagsOf, type TagRow } from './tagRows';
import { TagRowFields } from './TagRowFields';
import type { Tags } from './tagsSchema';
import styles from './TagRows.module.css';

/** The tags as rows that can be added, changed and removed. */
export function TagRows(props: {
  tags: Tags | undefined;
  tagKeys: readonly string[];
  onChange: (tags: Tags) => void;
  isDisabled?: boolean;
  /** Says what is wrong with rows that nobody has touched yet too. */
  showProblems: boolean;
}) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  // Rows hold what the value cannot: their order, and keys that are empty or stand twice.
  const [rows, setRows] = useState(() => rowsOf(props.tags));
  const { tagKeys, isDisabled, onChange, showProblems } = props;

  const change = (changed: TagRow[]) => {
    setRows(changed);
    onChange(tagsOf(changed));
  };
  const add = () => {
    const id = Math.max(-1, ...rows.map(row => row.id)) + 1;
    change([...rows, { id, key: '', source: { from: 'namespace' } }]);
  };

  return (
    <div className={styles.rows}>
      {rows.map((row, index) => (
        <TagRowFields
          key={row.id}
          row={row}
          number={index + 1}
          tagKeys={tagKeys}
          problem={tagRowProblem(row, rows)}
          showProblem={showProblems}
          isDisabled={isDisabled}
          onChange={next =>
            change(rows.map(other => (other.id === row.id ? next : other)))
          }
          onRemove={
            rows.length > 1
              ? () => change(rows.filter(other => other.id !== row.id))
              : undefined
          }
        />
      ))}
      <div>
        <Button
          variant="secondary"
          size="small"
          iconStart={<RiAddLine aria-hidden="true" />}
          isDisabled={isDisabled}
          onPress={add}
        >
          {t('fields.tags.add')}
        </Button>
      </div>
    </div>
  );
}
