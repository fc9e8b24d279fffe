import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ButtonIcon, Combobox, Select, TextField } from '@backstage/ui';
import { RiDeleteBinLine } from '@remixicon/react';
import type { TagValueSource } from 'backstage-plugin-pod-identity-common';
import { useState } from 'react';
import { podIdentityTranslationRef } from '../messages/translationRef';
import { byForm } from '../ui/byForm';
import { FieldRow } from './options';
import type { TagRow, TagRowProblem } from './tagRows';
import styles from './fields.module.css';

const sources = [
  'namespace',
  'service-account',
  'cluster-name',
  'cluster-arn',
  'literal',
] as const;

/** One tag: its key, where its value comes from, and the value where that is fixed. */
export function TagRowFields(props: {
  row: TagRow;
  number: number;
  tagKeys: readonly string[];
  problem: TagRowProblem | undefined;
  showProblem: boolean;
  isDisabled?: boolean;
  onChange: (row: TagRow) => void;
  /** Undefined for the last row. */
  onRemove: (() => void) | undefined;
}) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { row, number, tagKeys, problem, isDisabled, onChange, onRemove } =
    props;
  const { source } = row;
  const [isLeft, setIsLeft] = useState(false);
  const shown =
    props.showProblem || isLeft || problem === 'keyTwice' ? problem : undefined;
  return (
    <div
      className={styles.tagRow}
      role="group"
      aria-label={t('fields.tags.row', { number: `${number}` })}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) {
          setIsLeft(true);
        }
      }}
    >
      <FieldRow>
        <Combobox
          {...byForm}
          label={t('fields.tags.key')}
          options={tagKeys.map(key => ({ value: key, label: key }))}
          inputValue={row.key}
          onInputChange={key => onChange({ ...row, key })}
          allowsCustomValue
          isDisabled={isDisabled}
          isInvalid={shown === 'keyMissing' || shown === 'keyTwice'}
        />
        <Select
          {...byForm}
          label={t('fields.tags.from')}
          options={sources.map(from => ({
            value: from,
            label: t(`fields.tags.source.${from}`),
          }))}
          selectedKey={source.from}
          onSelectionChange={key =>
            onChange({
              ...row,
              source: sourceOf(key as (typeof sources)[number]),
            })
          }
          isDisabled={isDisabled}
        />
        {source.from === 'literal' ? (
          <TextField
            {...byForm}
            label={t('fields.tags.value')}
            value={source.value}
            onChange={value =>
              onChange({ ...row, source: { from: 'literal', value } })
            }
            maxLength={256}
            isDisabled={isDisabled}
            isInvalid={shown === 'valueMissing'}
          />
        ) : null}
      </FieldRow>
      <div className={styles.remove}>
        {onRemove ? (
          <ButtonIcon
            variant="tertiary"
            size="small"
            icon={<RiDeleteBinLine aria-hidden="true" />}
            aria-label={
              row.key
                ? t('fields.tags.removeKey', { key: row.key })
                : t('fields.tags.remove', { number: `${number}` })
            }
            isDisabled={isDisabled}
            onPress={onRemove}
          />
        ) : null}
      </div>
      {shown ? (
        <p className={styles.problem} role="alert">
          {t(`fields.tags.${shown}`)}
        </p>
      ) : null}
    </div>
  );
}

function sourceOf(from: (typeof sources)[number]): TagValueSource {
  return from === 'literal' ? { from, value: '' } : { from };
}
