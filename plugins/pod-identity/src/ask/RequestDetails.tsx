import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Accordion,
  AccordionPanel,
  AccordionTrigger,
  Button,
  ButtonIcon,
  Combobox,
  Flex,
  Text,
  TextField,
} from '@backstage/ui';
import { RiAddLine, RiDeleteBinLine } from '@remixicon/react';
import { useState } from 'react';
import { podIdentityTranslationRef } from '../messages/translationRef';
import { byForm } from '../ui/byForm';
import { TagsChoice } from './TagsChoice';
import type { AskProblem, AskValues, ContextRow } from './question';
import { suggestedContextKeys } from './suggestions';
import styles from './AskForm.module.css';

type Details = Pick<AskValues, 'requestTags' | 'context'>;

/** What else the request carries; closed until it is wanted, or something in it is wrong, and open where a link filled it in. */
export function RequestDetails(props: {
  values: Details;
  onChange: (changed: Partial<Details>) => void;
  problem: AskProblem | undefined;
}) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { values, onChange, problem } = props;
  const [isOpen, setIsOpen] = useState(
    values.requestTags.choice !== 'open' || values.context.length > 0,
  );
  const isWrong =
    problem === 'requestTagsNotUnderstood' || problem === 'contextIncomplete';
  return (
    <Accordion isExpanded={isOpen || isWrong} onExpandedChange={setIsOpen}>
      <AccordionTrigger
        level={4}
        title={t('ask.form.more.title')}
        subtitle={t('ask.form.more.subtitle')}
      />
      <AccordionPanel>
        <Flex direction="column" gap="3" pt="3">
          <div className={styles.fields}>
            <TagsChoice
              of="requestTags"
              value={values.requestTags}
              onChange={requestTags => onChange({ requestTags })}
              isInvalid={problem === 'requestTagsNotUnderstood'}
            />
          </div>
          <Text as="p" variant="body-small" color="secondary">
            {t('ask.form.context.hint')}
          </Text>
          <ContextRows
            rows={values.context}
            onChange={context => onChange({ context })}
            showProblems={problem === 'contextIncomplete'}
          />
        </Flex>
      </AccordionPanel>
    </Accordion>
  );
}

const options = suggestedContextKeys.map(key => ({ value: key, label: key }));

/** Condition keys of the request, which can be added, changed and removed. */
function ContextRows(props: {
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
    <Flex direction="column" gap="3">
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
    </Flex>
  );
}
