import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Accordion, AccordionPanel, AccordionTrigger } from '@backstage/ui';
import type { DocumentView } from 'backstage-plugin-pod-identity-common';
import { podIdentityTranslationRef } from '../messages/translationRef';
import { CodeBlock } from '../ui/CodeBlock';
import { Heading } from '../ui/Heading';
import { Muted } from '../ui/Muted';
import { Stack } from '../ui/Stack';

/** The raw documents, closed until asked for. */
export function Documents(props: { documents: readonly DocumentView[] }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { documents } = props;
  if (documents.length === 0) {
    return null;
  }
  return (
    <Accordion>
      <AccordionTrigger
        level={4}
        title={t('documents.title', { count: documents.length })}
      />
      <AccordionPanel>
        <Stack spaceAbove>
          {documents.map(({ layer, name, arn, text }) => (
            <Stack key={`${layer} ${arn ?? name}`}>
              <Heading level={5}>{name}</Heading>
              <Muted as="p" small>
                {t(`documents.layer.${layer}`)}
                {arn ? ` · ${arn}` : ''}
              </Muted>
              <CodeBlock
                text={text}
                label={name}
                copyLabel={t('documents.copyDocument', { name })}
              />
            </Stack>
          ))}
        </Stack>
      </AccordionPanel>
    </Accordion>
  );
}
