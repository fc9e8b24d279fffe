import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Flex, Text } from '@backstage/ui';
import { useState, type ReactNode } from 'react';
import { podIdentityTranslationRef } from '../messages/translationRef';
import { Wrap } from './Wrap';

/** As many rows as a browser draws without a pause, and more than most roles have. */
const rows = 50;

/** The first of many things, and a button that shows more of them. */
export function ShowMore<Item>(props: {
  items: readonly Item[];
  /** What they are, for the button's name. */
  label: string;
  /** How many at first, and how many more at a time. */
  step?: number;
  children: (shown: readonly Item[]) => ReactNode;
}) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { items, label, step = rows, children } = props;
  const [count, setCount] = useState(step);
  if (items.length <= step) {
    return <>{children(items)}</>;
  }
  const isAll = count >= items.length;
  const text = isAll
    ? t('more.fewer')
    : t('more.more', { count: Math.min(step, items.length - count) });
  return (
    <Flex direction="column" gap="3">
      {children(items.slice(0, count))}
      <Wrap>
        <Text color="secondary">
          {t('more.shown', {
            shown: `${Math.min(count, items.length)}`,
            all: `${items.length}`,
          })}
        </Text>
        <Button
          size="small"
          variant="secondary"
          aria-label={`${text}: ${label}`}
          onPress={() => setCount(isAll ? step : count + step)}
        >
          {text}
        </Button>
      </Wrap>
    </Flex>
  );
}
