import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Accordion,
  AccordionPanel,
  AccordionTrigger,
  Flex,
  Text,
} from '@backstage/ui';
import type { DocumentView } from 'backstage-plugin-pod-identity-common';
import { podIdentityTranslationRef } from '../messages/translationRef';
import { CodeBlock } from '../ui/CodeBlock';

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
        <Flex direction="column" gap="3" pt="3">
          {documents.map(({ layer, name, arn, text }) => (
            <Flex direction="column" gap="3" key={`${layer} ${arn ?? name}`}>
              <Text as="h5" variant="body-medium" weight="bold">
                {name}
              </Text>
              <Text as="p" variant="body-small" color="secondary">
                {t(`documents.layer.${layer}`)}
                {arn ? ` · ${arn}` : ''}
              </Text>
              <CodeBlock
                text={text}
                label={name}
                copyLabel={t('documents.copyDocument', { name })}
              />
            </Flex>
          ))}
        </Flex>
      </AccordionPanel>
    </Accordion>
  );
}
