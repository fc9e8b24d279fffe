import {
  translationApiRef,
  useApi,
  useTranslationRef,
  type ApiHolder,
} from '@backstage/frontend-plugin-api';
import {
  Alert,
  BgProvider,
  Button,
  Skeleton,
  Text,
  VisuallyHidden,
} from '@backstage/ui';
import type { GrantOptions } from 'backstage-plugin-pod-identity-common';
import type { ReactNode } from 'react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { messageOf } from '../api/errors';
import { podIdentityApiRef } from '../api/podIdentityApiRef';
import { fieldMessages } from '../messages/fieldMessages';
import { podIdentityTranslationRef } from '../messages/translationRef';
import { Surface } from '../ui/Surface';
import styles from './fields.module.css';

/** Several controls that make one value. */
export function FieldGroup(props: {
  title: string;
  description?: string;
  children: ReactNode;
}) {
  const { title, description, children } = props;
  return (
    <FieldSurface>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{title}</legend>
        {description ? (
          <Text as="p" color="secondary">
            {description}
          </Text>
        ) : null}
        {children}
      </fieldset>
    </FieldSurface>
  );
}

/** Controls side by side, below each other where it is narrow. */
export function FieldRow(props: { children: ReactNode }) {
  return <div className={styles.row}>{props.children}</div>;
}

/** Why there is nothing to choose from, and what to do. */
export function NothingOpen(props: { message: string }) {
  return <Alert role="status" status="warning" icon title={props.message} />;
}

/** Gives a field what may be chosen from; until then, or where that fails, says so. */
export function WithGrantOptions(props: {
  children: (options: GrantOptions) => ReactNode;
}) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { options, error, retry } = useGrantOptions();
  if (error) {
    return (
      <Alert
        role="alert"
        status="danger"
        icon
        title={t('fields.failed.title')}
        description={t('fields.failed.description', {
          message: messageOf(error),
        })}
        customActions={
          <Button size="small" variant="secondary" onPress={retry}>
            {t('fields.retry')}
          </Button>
        }
      />
    );
  }
  if (!options) {
    return (
      <>
        <VisuallyHidden role="status">{t('fields.loading')}</VisuallyHidden>
        <Skeleton width="100%" height="3rem" aria-hidden="true" />
      </>
    );
  }
  return (
    <>
      {props.children(options)}
      {options.incomplete.length > 0 ? (
        <Alert
          status="warning"
          icon
          title={t('fields.incomplete')}
          description={options.incomplete.join(' ')}
        />
      ) : null}
    </>
  );
}

/** What the signed-in person may choose from. */
function useGrantOptions(): {
  options?: GrantOptions;
  error?: Error;
  retry: () => void;
} {
  const api = useApi(podIdentityApiRef);
  const { value, error, loading, retry } = useAsyncRetry(
    () => api.getGrantOptions(),
    [api],
  );
  return loading ? { options: value, retry } : { options: value, error, retry };
}

/** The text of a validation error in the app's language. English where that is not loaded: a validator cannot wait for it. */
export function validationText(
  apiHolder: ApiHolder,
  key: keyof typeof fieldMessages.validation,
): string {
  const translation = apiHolder
    .get(translationApiRef)
    ?.getTranslation(podIdentityTranslationRef);
  return translation?.ready
    ? translation.t(`fields.validation.${key}`)
    : fieldMessages.validation[key];
}

/** Around a field of a template's form. The form's card is not BUI's: without this, fields would take the card's colour and not be seen. */
export function FieldSurface(props: { children: ReactNode }) {
  return (
    <Surface>
      <BgProvider bg="neutral-1">{props.children}</BgProvider>
    </Surface>
  );
}
