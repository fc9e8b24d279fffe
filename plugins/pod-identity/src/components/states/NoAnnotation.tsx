import type { Entity } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import { POD_IDENTITY_ANNOTATION } from 'backstage-plugin-pod-identity-common';
import { podIdentityTranslationRef } from '../../translationRef';
import { CodeBlock } from '../primitives/CodeBlock';
import { Muted } from '../primitives/Muted';
import { StateCard } from './StateCard';

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
      <Muted as="p">{t('tab.empty.several')}</Muted>
    </StateCard>
  );
}
