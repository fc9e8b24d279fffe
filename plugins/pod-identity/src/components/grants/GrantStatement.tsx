import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  DocumentView,
  Finding,
  Grant,
} from 'backstage-plugin-pod-identity-common';
import { podIdentityTranslationRef } from '../../translationRef';
import { statementText } from '../../view/statementText';
import { grantTone } from '../../view/tone';
import { ConditionText } from '../documents/ConditionText';
import { StatementName } from '../documents/StatementName';
import { FindingList } from '../findings/FindingList';
import { Chip } from '../primitives/Chip';
import { CodeBlock } from '../primitives/CodeBlock';
import { Facts } from '../primitives/Facts';
import { Muted } from '../primitives/Muted';
import { Wrap } from '../primitives/Wrap';
import { GrantVerdict } from './GrantVerdict';
import { TagConditionFact } from './TagConditionFact';
import styles from './GrantMatrix.module.css';

/** One statement of a cell. */
export function GrantStatement(props: {
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
        <Muted>({t(`documents.layer.${source.layer}`)})</Muted>
      </Wrap>
      <Facts
        facts={[
          { name: t('grants.detail.reason'), value: grant.reason },
          {
            name: t('grants.detail.actions'),
            value: (
              <Wrap>
                {grant.actions.map(action => (
                  <Chip key={action}>{action}</Chip>
                ))}
              </Wrap>
            ),
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
        <Muted as="p">{t('grants.detail.rawMissing')}</Muted>
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
