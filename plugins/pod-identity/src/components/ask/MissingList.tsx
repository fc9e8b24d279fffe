import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { MissingKnowledge } from 'backstage-plugin-pod-identity-common';
import { podIdentityTranslationRef } from '../../translationRef';
import { layerOf } from '../../view/layerOf';
import { Facts } from '../primitives/Facts';
import { Heading } from '../primitives/Heading';
import { Stack } from '../primitives/Stack';

/** What was not read, each with how it would change the answer. */
export function MissingList(props: { missing: readonly MissingKnowledge[] }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { missing } = props;
  if (missing.length === 0) {
    return null;
  }
  const nameOf = ({ kind, name }: MissingKnowledge) => {
    const layer = kind === 'layer' ? layerOf(name) : undefined;
    if (layer) {
      return t(`ask.layer.${layer}`);
    }
    // Keys and statements stand as policies write them.
    return kind === 'layer' ? capitalised(name) : name;
  };
  return (
    <Stack>
      <Heading level={4}>{t('ask.missing.title')}</Heading>
      <Facts
        facts={missing.map(item => ({
          name: nameOf(item),
          value: item.effect,
        }))}
      />
    </Stack>
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
