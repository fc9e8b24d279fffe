import type { Entity } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Button,
  Card,
  Flex,
  Skeleton,
  Text,
  VisuallyHidden,
} from '@backstage/ui';
import { RiRefreshLine } from '@remixicon/react';
import { POD_IDENTITY_ANNOTATION } from 'backstage-plugin-pod-identity-common';
import type { ReactNode } from 'react';
import { errorKind, messageOf } from '../api/errors';
import { podIdentityTranslationRef } from '../messages/translationRef';
import { CodeBlock } from '../ui/CodeBlock';
import { WhomToAsk } from '../ui/WhomToAsk';
import styles from './states.module.css';

/** The shape of what is to come. */
export function AccessLoading() {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  return (
    <Flex direction="column" gap="4">
      <VisuallyHidden role="status">{t('tab.loading')}</VisuallyHidden>
      <Skeleton width="11rem" height="2rem" />
      <Card aria-hidden="true">
        <Flex direction="column" gap="5" p="3">
          <Skeleton width="40%" height="1.5rem" />
          <Skeleton width="75%" height="1rem" />
          <Skeleton width="100%" height="5rem" />
          <Skeleton width="100%" height="10rem" />
        </Flex>
      </Card>
    </Flex>
  );
}

/** Why nothing could be read; each kind says what to do. */
export function AccessFailed(props: {
  entity: Entity;
  error: Error;
  onRetry: () => void;
}) {
  const { entity, error, onRetry } = props;
  switch (errorKind(error)) {
    case 'forbidden':
      return <AccessForbidden entity={entity} />;
    case 'not-found':
      return <AccessNotFound entity={entity} />;
    default:
      return (
        <AccessUnreadable entity={entity} error={error} onRetry={onRetry} />
      );
  }
}

/** The person may not see it: whom to ask, and for what. */
function AccessForbidden(props: { entity: Entity }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { entity } = props;
  return (
    <StateCard
      role="alert"
      title={t('tab.forbidden.title', { name: entity.metadata.name })}
    >
      <Text as="p">
        <WhomToAsk entity={entity} />
      </Text>
    </StateCard>
  );
}

/** The backend does not find the entity. */
function AccessNotFound(props: { entity: Entity }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  return (
    <StateCard
      role="alert"
      title={t('tab.notFound.title', { name: props.entity.metadata.name })}
    >
      <Text as="p">{t('tab.notFound.description')}</Text>
    </StateCard>
  );
}

/** Something failed: what it said, and a way to try again. */
function AccessUnreadable(props: {
  entity: Entity;
  error: Error;
  onRetry: () => void;
}) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { entity, error, onRetry } = props;
  return (
    <StateCard
      role="alert"
      title={t('tab.failed.title', { name: entity.metadata.name })}
    >
      <Text as="p">{messageOf(error)}</Text>
      <Text as="p">{t('tab.failed.description')}</Text>
      <Button
        variant="primary"
        iconStart={<RiRefreshLine aria-hidden="true" />}
        onPress={onRetry}
      >
        {t('tab.retry')}
      </Button>
    </StateCard>
  );
}

/** How to name the service accounts of an entity. */
export function NoAnnotation(props: { entity: Entity }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { apiVersion, kind, metadata } = props.entity;
  const { name } = metadata;
  const snippet = [
    `apiVersion: ${apiVersion}`,
    `kind: ${kind}`,
    'metadata:',
    `  name: ${name}`,
    '  annotations:',
    `    ${POD_IDENTITY_ANNOTATION}: ${t('tab.empty.cluster')}/${t(
      'tab.empty.namespace',
    )}/${name}`,
  ].join('\n');
  return (
    <StateCard title={t('tab.empty.title')}>
      <Text as="p">{t('tab.empty.description')}</Text>
      <Text as="p">
        {t('tab.empty.howTo', { name: <strong>{name}</strong> })}
      </Text>
      <CodeBlock
        text={snippet}
        label={t('tab.empty.snippet')}
        copyLabel={t('documents.copyDocument', {
          name: t('tab.empty.snippet'),
        })}
      />
      <Text as="p" color="secondary">
        {t('tab.empty.several')}
      </Text>
    </StateCard>
  );
}

/** The annotation is there, and empty. */
export function NoServiceAccounts(props: { entity: Entity }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  return (
    <StateCard title={t('tab.none.title')}>
      <Text as="p">
        {t('tab.none.description', {
          annotation: <code>{POD_IDENTITY_ANNOTATION}</code>,
          name: <strong>{props.entity.metadata.name}</strong>,
        })}
      </Text>
    </StateCard>
  );
}

/** A state in which there is nothing to show: what is so, and what to do. */
function StateCard(props: {
  title: string;
  children: ReactNode;
  /** `alert` where something failed. */
  role?: 'alert';
}) {
  return (
    <Card>
      <Flex
        className={styles.state}
        direction="column"
        align="start"
        gap="3"
        p="5"
        role={props.role}
      >
        <Text as="h2" variant="title-small" weight="bold">
          {props.title}
        </Text>
        {props.children}
      </Flex>
    </Card>
  );
}
