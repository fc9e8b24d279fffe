import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { podIdentityTranslationRef } from '../../translationRef';
import type { ScopeDimension } from '../../view/scopeDimensions';
import { Chip } from '../primitives/Chip';
import { Pill } from '../primitives/Pill';
import { Wrap } from '../primitives/Wrap';

/** A dimension with its values as chips; "any" stands out, because it is rarely meant. */
export function ScopeDimensionValues(props: {
  dimension: ScopeDimension;
  /** Lets nobody in, so that "any" is no danger. */
  isMoot: boolean;
}) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { name, values } = props.dimension;
  return (
    <>
      <dt>{t(`scope.dimension.${name}`)}</dt>
      <dd>
        <Wrap>
          {values ? (
            values.map(({ text, full, pattern }) => (
              <Chip
                key={full}
                title={full === text ? undefined : full}
                note={pattern ? t('scope.pattern') : undefined}
              >
                {text}
              </Chip>
            ))
          ) : (
            <Pill tone={props.isMoot ? 'neutral' : 'warning'}>
              {t(`scope.any.${name}`)}
            </Pill>
          )}
        </Wrap>
      </dd>
    </>
  );
}
