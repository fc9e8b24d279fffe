import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import type { TrustAlternative } from 'backstage-plugin-pod-identity-common';
import { ConditionText } from '../documents/ConditionText';
import { StatementName } from '../documents/StatementName';
import { podIdentityTranslationRef } from '../messages/translationRef';
import { Chip } from '../ui/Chip';
import { Facts } from '../ui/Facts';
import { HeadRow } from '../ui/HeadRow';
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
      <HeadRow>
        <Text variant="body-small" color="secondary">
          <StatementName statement={statement} />
        </Text>
        <Wrap>
          {satisfiable ? null : (
            <Pill tone="negative">{t('scope.unsatisfiable')}</Pill>
          )}
          {mechanism === 'irsa' ? (
            <Pill tone="neutral">{t('scope.irsa')}</Pill>
          ) : null}
        </Wrap>
      </HeadRow>
      <Facts
        facts={[
          ...dimensions.map(dimension => ({
            name: t(`scope.dimension.${dimension.name}`),
            value: (
              <ScopeDimensionValues
                dimension={dimension}
                isMoot={!satisfiable}
              />
            ),
          })),
          {
            name: t('scope.also'),
            value:
              otherConditions.length > 0 ? (
                <Wrap>
                  {otherConditions.map(condition => (
                    <ConditionText
                      key={`${condition.operator} ${condition.key}`}
                      condition={condition}
                    />
                  ))}
                </Wrap>
              ) : undefined,
          },
        ]}
      />
      {pairs === undefined ? null : (
        <Text as="p" variant="body-small" color="secondary">
          {t('scope.pairs', { count: pairs })}
        </Text>
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
  if (!values) {
    return (
      <Pill tone={props.isMoot ? 'neutral' : 'warning'}>
        {t(`scope.any.${name}`)}
      </Pill>
    );
  }
  return (
    <Wrap>
      {values.map(({ text, full, pattern }) => (
        <Chip
          key={full}
          title={full === text ? undefined : full}
          note={pattern ? t('scope.pattern') : undefined}
        >
          {text}
        </Chip>
      ))}
    </Wrap>
  );
}
