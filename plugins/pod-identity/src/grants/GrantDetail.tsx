import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ButtonIcon, Text } from '@backstage/ui';
import { RiCloseLine } from '@remixicon/react';
import type {
  DocumentView,
  Finding,
  Grant,
  TagCondition,
} from 'backstage-plugin-pod-identity-common';
import { ConditionText } from '../documents/ConditionText';
import { StatementName } from '../documents/StatementName';
import { statementText } from '../documents/statementText';
import { FindingList } from '../findings/FindingList';
import { podIdentityTranslationRef } from '../messages/translationRef';
import { Chips } from '../ui/Chip';
import { CodeBlock } from '../ui/CodeBlock';
import { Facts } from '../ui/Facts';
import { ShowMore } from '../ui/ShowMore';
import { Wrap } from '../ui/Wrap';
import { concernsStatement } from '../view/findings';
import { grantTone } from '../view/tone';
import { GrantVerdict, TagConditionChip } from './GrantLine';
import styles from './GrantMatrix.module.css';

/** The statements behind a cell, each with what it says, why it counts as it does, and as it stands. */
export function GrantDetail(props: {
  grants: readonly Grant[];
  documents: readonly DocumentView[];
  findings: readonly Finding[];
  column: string;
  place: string;
  onClose: () => void;
}) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { grants, documents, findings, column, place, onClose } = props;
  const label = t('grants.detail.label', { column, place });
  return (
    <div className={styles.detail}>
      <div className={styles.detailHead}>
        <Text as="h5" variant="body-medium" weight="bold">
          {label}
        </Text>
        <ButtonIcon
          size="small"
          variant="tertiary"
          icon={<RiCloseLine aria-hidden="true" />}
          aria-label={t('grants.detail.close')}
          onPress={onClose}
        />
      </div>
      <ShowMore items={grants} label={label}>
        {shown =>
          shown.map((grant, index) => (
            <GrantStatement
              // One statement can stand in a cell more than once, with other conditions.
              key={index}
              grant={grant}
              documents={documents}
              findings={findings.filter(finding =>
                concernsStatement(finding, grant.source),
              )}
            />
          ))
        }
      </ShowMore>
    </div>
  );
}

/** One statement of a cell. */
function GrantStatement(props: {
  grant: Grant;
  documents: readonly DocumentView[];
  findings: readonly Finding[];
}) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { grant, documents, findings } = props;
  const { source, tagConditions, otherConditions } = grant;
  const text = statementText(documents, source);
  return (
    <div className={styles.statement}>
      <Wrap>
        <GrantVerdict
          effect={grant.effect}
          verdict={grant.verdict}
          tone={grantTone(grant)}
        />
        <StatementName statement={source} withPolicy />
        <Text color="secondary">({t(`documents.layer.${source.layer}`)})</Text>
      </Wrap>
      <Facts
        facts={[
          { name: t('grants.detail.reason'), value: grant.reason },
          {
            name: t('grants.detail.actions'),
            value: <Chips values={grant.actions} />,
          },
          {
            name: t('grants.detail.exceptActions'),
            value: grant.exceptActions ? (
              <Chips values={grant.exceptActions} />
            ) : undefined,
          },
          {
            name: t('grants.detail.conditions'),
            value:
              tagConditions.length > 0
                ? tagConditions.map(condition => (
                    <TagConditionFact
                      key={`${condition.kind} ${condition.operator} ${condition.key}`}
                      condition={condition}
                    />
                  ))
                : undefined,
          },
          {
            name: t('grants.detail.otherConditions'),
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
      <FindingList findings={findings} label={t('grants.findings')} />
      {text === undefined ? (
        <Text as="p" color="secondary">
          {t('grants.detail.rawMissing')}
        </Text>
      ) : (
        <CodeBlock
          text={text}
          label={t('grants.detail.raw')}
          copyLabel={t('documents.copyDocument', {
            name: t('grants.detail.raw'),
          })}
        />
      )}
    </div>
  );
}

/** A tag condition with whose tag it is, and as its policy writes it. */
function TagConditionFact(props: { condition: TagCondition }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { kind, policyValues } = props.condition;
  return (
    <div className={styles.fact}>
      <Wrap>
        <TagConditionChip condition={props.condition} />
        <Text variant="body-small" color="secondary">
          {t(`grants.detail.kind.${kind}`)},{' '}
          {t('grants.detail.written', {
            values: policyValues.join(t('grants.or')),
          })}
        </Text>
      </Wrap>
    </div>
  );
}
