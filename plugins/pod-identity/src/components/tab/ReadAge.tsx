import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useState } from 'react';
import useInterval from 'react-use/esm/useInterval';
import { podIdentityTranslationRef } from '../../translationRef';
import { ageOf } from '../../view/ageOf';
import { Muted } from '../primitives/Muted';

const tickMs = 10_000;

/** How old what is shown is. Not announced: it changes by itself. */
export function ReadAge(props: { readAt: string }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const [now, setNow] = useState(() => new Date());
  useInterval(() => setNow(new Date()), tickMs);
  const { unit, count } = ageOf(new Date(props.readAt), now);
  return (
    <Muted>
      <time dateTime={props.readAt}>{t(`tab.age.${unit}`, { count })}</time>
    </Muted>
  );
}
