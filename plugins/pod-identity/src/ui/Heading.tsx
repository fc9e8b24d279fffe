import { Text } from '@backstage/ui';
import type { ReactNode } from 'react';

const variants = {
  2: 'title-small',
  3: 'title-x-small',
  4: 'body-large',
  5: 'body-medium',
} as const;

/** A heading whose size follows its level. The entity page holds the only `h1`. */
export function Heading(props: {
  level: keyof typeof variants;
  id?: string;
  /** As large as the headings of other cards. */
  inCard?: boolean;
  children: ReactNode;
}) {
  return (
    <Text
      as={`h${props.level}`}
      variant={props.inCard ? 'title-x-small' : variants[props.level]}
      weight="bold"
      id={props.id}
    >
      {props.children}
    </Text>
  );
}
