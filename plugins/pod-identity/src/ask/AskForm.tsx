import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Checkbox, Combobox, Select } from '@backstage/ui';
import type { WhoCanQuestion } from 'backstage-plugin-pod-identity-common';
import { useState, type FormEvent, type KeyboardEvent } from 'react';
import useMount from 'react-use/esm/useMount';
import { podIdentityTranslationRef } from '../messages/translationRef';
import { byForm } from '../ui/byForm';
import { RequestDetails } from './RequestDetails';
import { TagsChoice } from './TagsChoice';
import type { AskableServiceAccount } from './askableServiceAccounts';
import {
  askQuestion,
  nothingAsked,
  type AskProblem,
  type AskValues,
} from './question';
import type { SharedQuestion } from './sharedQuestion';
import { firstMatches, suggestedActions } from './suggestions';
import styles from './AskForm.module.css';

/** What a person asked with the form. */
export interface Asked {
  question: WhoCanQuestion;
  serviceAccount: AskableServiceAccount;
  crossCheck: boolean;
  /** As it was typed. */
  values: AskValues;
}

const optionsOf = (values: readonly string[]) =>
  values.map(value => ({ value, label: value }));

/** Asks for an action and a resource, and which of the service accounts is meant. */
export function AskForm(props: {
  serviceAccounts: readonly AskableServiceAccount[];
  resources: readonly string[];
  /** Asks about one service account, which may be cross-checked. */
  singleServiceAccount: boolean;
  /** What the page was opened with: filled in, and asked when it is complete. */
  opened: SharedQuestion | undefined;
  isAsking: boolean;
  onAsk: (asked: Asked) => void;
}) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const {
    serviceAccounts,
    resources,
    singleServiceAccount,
    opened,
    isAsking,
    onAsk,
  } = props;
  const [annotation, setAnnotation] = useState(
    opened?.annotation ?? serviceAccounts[0].annotation,
  );
  const [values, setValues] = useState(opened?.values ?? nothingAsked);
  const [crossCheck, setCrossCheck] = useState(opened?.crossCheck ?? false);
  const [problem, setProblem] = useState<AskProblem>();
  // The annotation may name others after the page was read again.
  const serviceAccount =
    serviceAccounts.find(each => each.annotation === annotation) ??
    serviceAccounts[0];

  const change = (changed: Partial<AskValues>) =>
    setValues(before => ({ ...before, ...changed }));

  const ask = () => {
    const asked = askQuestion(values);
    if ('problem' in asked) {
      setProblem(asked.problem);
      return;
    }
    setProblem(undefined);
    onAsk({ question: asked.question, serviceAccount, crossCheck, values });
  };

  useMount(() => {
    const isComplete = opened?.values.action && opened.values.resource;
    if (
      isComplete &&
      singleServiceAccount &&
      serviceAccount.annotation !== annotation
    ) {
      setProblem('serviceAccountUnknown');
    } else if (isComplete) {
      ask();
    }
  });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    ask();
  };

  return (
    <form
      className={styles.form}
      aria-label={t('ask.form.label')}
      noValidate
      onSubmit={submit}
      onKeyDownCapture={askOnEnter}
    >
      <div className={styles.fields}>
        {singleServiceAccount && serviceAccounts.length > 1 ? (
          <div className={styles.whose}>
            <Select
              {...byForm}
              label={t('ask.form.serviceAccount')}
              options={serviceAccounts.map(
                ({ annotation: value, name, cluster }) => ({
                  value,
                  label: `${name} ${t('chain.onCluster', { cluster })}`,
                }),
              )}
              selectedKey={serviceAccount.annotation}
              onSelectionChange={key => setAnnotation(`${key}`)}
            />
          </div>
        ) : null}
        <Combobox
          {...byForm}
          label={t('ask.form.action')}
          placeholder={t('ask.form.actionExample')}
          options={optionsOf(suggestedActions)}
          inputValue={values.action}
          onInputChange={action => change({ action })}
          allowsCustomValue
          menuTrigger="input"
          isInvalid={problem === 'actionMissing'}
        />
        <div className={styles.resource}>
          <Combobox
            {...byForm}
            label={t('ask.form.resource')}
            placeholder={t('ask.form.resourceExample')}
            options={optionsOf(firstMatches(resources, values.resource))}
            inputValue={values.resource}
            onInputChange={resource => change({ resource })}
            allowsCustomValue
            menuTrigger="input"
            isInvalid={problem === 'resourceMissing'}
          />
        </div>
        <TagsChoice
          of="objectTags"
          value={values.objectTags}
          onChange={objectTags => change({ objectTags })}
          isInvalid={problem === 'tagsNotUnderstood'}
        />
      </div>
      <RequestDetails values={values} onChange={change} problem={problem} />
      {problem ? <AskProblemText problem={problem} /> : null}
      <div className={styles.actions}>
        <Button type="submit" variant="primary" isPending={isAsking}>
          {t('ask.form.submit')}
        </Button>
        {singleServiceAccount ? (
          <Checkbox isSelected={crossCheck} onChange={setCrossCheck}>
            {t('ask.form.crossCheck')}
          </Checkbox>
        ) : null}
      </div>
    </form>
  );
}

/** Enter asks even while suggestions are open, where it would only close them. A marked suggestion is chosen instead. */
function askOnEnter(event: KeyboardEvent<HTMLFormElement>) {
  const { key, target, nativeEvent, currentTarget } = event;
  if (
    key === 'Enter' &&
    !nativeEvent.isComposing &&
    target instanceof HTMLInputElement &&
    target.getAttribute('aria-expanded') === 'true' &&
    !target.getAttribute('aria-activedescendant')
  ) {
    currentTarget.requestSubmit();
  }
}

/** What the form still needs. */
function AskProblemText(props: { problem: AskProblem }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { problem } = props;
  return (
    <p className={styles.problem} role="alert">
      {problem === 'serviceAccountUnknown'
        ? t('share.serviceAccountUnknown')
        : t(`ask.problem.${problem}`)}
    </p>
  );
}
