import { Text } from '@backstage/ui';
import type { WhoCanAnswer } from 'backstage-plugin-pod-identity-common';
import { useWhoCanWords } from './useWhoCanWords';

/** How many may, and whether that is all. */
export function WhoCanSentence(props: { answer: WhoCanAnswer }) {
  const { summary, rest } = useWhoCanWords(props.answer);
  return (
    <>
      <Text as="p" variant="body-large" weight="bold">
        {summary}
      </Text>
      <Text as="p">{rest}</Text>
    </>
  );
}
