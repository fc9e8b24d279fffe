import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Accordion, AccordionPanel, AccordionTrigger } from '@backstage/ui';
import { useState } from 'react';
import { podIdentityTranslationRef } from '../../translationRef';
import type { AskProblem, AskValues } from '../../view/askQuestion';
import { Muted } from '../primitives/Muted';
import { Stack } from '../primitives/Stack';
import { ContextRows } from './ContextRows';
import { TagsChoice } from './TagsChoice';
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
        <Stack spaceAbove>
          <div className={styles.fields}>
            <TagsChoice
              of="requestTags"
              value={values.requestTags}
              onChange={requestTags => onChange({ requestTags })}
              isInvalid={problem === 'requestTagsNotUnderstood'}
            />
          </div>
          <Muted as="p" small>
            {t('ask.form.context.hint')}
          </Muted>
          <ContextRows
            rows={values.context}
            onChange={context => onChange({ context })}
            showProblems={problem === 'contextIncomplete'}
          />
        </Stack>
      </AccordionPanel>
    </Accordion>
  );
}
