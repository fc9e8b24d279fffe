import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { TrustAlternative } from 'backstage-plugin-pod-identity-common';
import { ConditionText } from '../documents/ConditionText';
import { StatementName } from '../documents/StatementName';
import { podIdentityTranslationRef } from '../messages/translationRef';
import { Chip } from '../ui/Chip';
import { Muted } from '../ui/Muted';
import { Pill } from '../ui/Pill';
import { Wrap } from '../ui/Wrap';
import {
  admittedPairs,
  scopeDimensions,
  type ScopeDimension,
} from './scopeDimensions';
import styles from './TrustScopeView.module.css';

/** One way into the role: clusters, namespaces and service accounts that must all be met. */
export function ScopeAlternative(props: { alternative: TrustAlternative }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { alternative } = props;
  const { mechanism, otherConditions, satisfiable, statement } = alternative;
  const dimensions = scopeDimensions(alternative);
  const pairs = admittedPairs(dimensions);
  return (
    <li className={styles.alternative} data-satisfiable={satisfiable}>
      <div className={styles.head}>
        <Muted small>
          <StatementName statement={statement} />
        </Muted>
        <Wrap>
          {satisfiable ? null : (
            <Pill tone="negative">{t('scope.unsatisfiable')}</Pill>
          )}
          {mechanism === 'irsa' ? (
            <Pill tone="neutral">{t('scope.irsa')}</Pill>
          ) : null}
        </Wrap>
      </div>
      <dl className={styles.dimensions}>
        {dimensions.map(dimension => (
          <ScopeDimensionValues
            key={dimension.name}
            dimension={dimension}
            isMoot={!satisfiable}
          />
        ))}
        {otherConditions.length > 0 ? (
          <>
            <dt>{t('scope.also')}</dt>
            <dd>
              <Wrap>
                {otherConditions.map(condition => (
                  <ConditionText
                    key={`${condition.operator} ${condition.key}`}
                    condition={condition}
                  />
                ))}
              </Wrap>
            </dd>
          </>
        ) : null}
      </dl>
      {pairs === undefined ? null : (
        <Muted as="p" small>
          {t('scope.pairs', { count: pairs })}
        </Muted>
      )}
    </li>
  );
}

/** A dimension with its values as chips; "any" stands out, because it is rarely meant. */
function ScopeDimensionValues(props: {
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
