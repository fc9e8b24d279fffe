import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, ButtonIcon, Combobox, TextField } from '@backstage/ui';
import { RiAddLine, RiDeleteBinLine } from '@remixicon/react';
import { byForm } from '../../fields/options/byForm';
import { podIdentityTranslationRef } from '../../translationRef';
import type { ContextRow } from '../../view/askQuestion';
import { suggestedContextKeys } from '../../view/suggestedContextKeys';
import styles from './ContextRows.module.css';

const options = suggestedContextKeys.map(key => ({ value: key, label: key }));

/** Condition keys of the request, which can be added, changed and removed. */
export function ContextRows(props: {
  rows: readonly ContextRow[];
  onChange: (rows: ContextRow[]) => void;
  showProblems: boolean;
}) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { rows, onChange, showProblems } = props;
  const change = (changed: ContextRow) =>
    onChange(rows.map(row => (row.id === changed.id ? changed : row)));
  const add = () => {
    const id = Math.max(-1, ...rows.map(row => row.id)) + 1;
    onChange([...rows, { id, key: '', value: '' }]);
  };
  return (
    <div className={styles.rows}>
      {rows.map((row, index) => {
        const number = `${index + 1}`;
        const key = row.key.trim();
        const value = row.value.trim();
        return (
          <div
            key={row.id}
            className={styles.row}
            role="group"
            aria-label={t('ask.form.context.row', { number })}
          >
            <Combobox
              {...byForm}
              label={t('ask.form.context.key')}
              placeholder={t('ask.form.context.keyExample')}
              options={options}
              inputValue={row.key}
              onInputChange={next => change({ ...row, key: next })}
              allowsCustomValue
              menuTrigger="input"
              isInvalid={showProblems && !key && !!value}
            />
            <TextField
              {...byForm}
              label={t('ask.form.context.value')}
              value={row.value}
              onChange={next => change({ ...row, value: next })}
              isInvalid={showProblems && !!key && !value}
            />
            <ButtonIcon
              variant="tertiary"
              icon={<RiDeleteBinLine aria-hidden="true" />}
              aria-label={
                key
                  ? t('ask.form.context.removeKey', { key })
                  : t('ask.form.context.remove', { number })
              }
              onPress={() => onChange(rows.filter(({ id }) => id !== row.id))}
            />
          </div>
        );
      })}
      <div>
        <Button
          variant="secondary"
          size="small"
          iconStart={<RiAddLine aria-hidden="true" />}
          onPress={add}
        >
          {t('ask.form.context.add')}
        </Button>
      </div>
    </div>
  );
}
