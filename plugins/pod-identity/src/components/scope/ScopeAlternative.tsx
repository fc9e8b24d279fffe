import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { TrustAlternative } from 'backstage-plugin-pod-identity-common';
import { podIdentityTranslationRef } from '../../translationRef';
import { admittedPairs } from '../../view/admittedPairs';
import { scopeDimensions } from '../../view/scopeDimensions';
import { ConditionText } from '../documents/ConditionText';
import { StatementName } from '../documents/StatementName';
import { Muted } from '../primitives/Muted';
import { Pill } from '../primitives/Pill';
import { Wrap } from '../primitives/Wrap';
import { ScopeDimensionValues } from './ScopeDimensionValues';
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
