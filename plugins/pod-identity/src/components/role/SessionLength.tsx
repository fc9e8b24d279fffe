import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { podIdentityTranslationRef } from '../../translationRef';

/** A length of time in whole hours where it is some, else in minutes. */
export function SessionLength(props: { seconds: number }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const minutes = Math.round(props.seconds / 60);
  return (
    <>
      {minutes % 60 === 0
        ? t('role.hours', { count: minutes / 60 })
        : t('role.minutes', { count: minutes })}
    </>
  );
}
