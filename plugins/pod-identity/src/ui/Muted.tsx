import { Text } from '@backstage/ui';
import type { ReactNode } from 'react';

/** Text of second rank. */
export function Muted(props: {
  children: ReactNode;
  as?: 'p' | 'span';
  small?: boolean;
}) {
  const { as = 'span', small, children } = props;
  return (
    <Text
      as={as}
      variant={small ? 'body-small' : 'body-medium'}
      color="secondary"
    >
      {children}
    </Text>
  );
}
