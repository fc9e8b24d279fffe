import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import type { Entity } from '@backstage/catalog-model';
import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { Card, ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import type {
  AccessDecision,
  DecisionBody,
  ServiceAccountAccess,
  WhoCanAnswer,
  WhoCanQuestion,
} from 'backstage-plugin-pod-identity-common';
import { useCallback, useState } from 'react';
import { podIdentityApiRef } from '../../api/podIdentityApiRef';
import { useQuestion } from '../../entity/useQuestion';
import { podIdentityTranslationRef } from '../../translationRef';
import { askableAccounts } from '../../view/askableAccounts';
import { suggestedResources } from '../../view/suggestedResources';
import { Heading } from '../primitives/Heading';
import { Answered } from './Answered';
import { AskForm, type Asked } from './AskForm';
import { DecisionDetails } from './DecisionDetails';
import { OutcomeSentence } from './OutcomeSentence';
import { WhoCanDetails } from './WhoCanDetails';
import { WhoCanSentence } from './WhoCanSentence';
import styles from './AskCard.module.css';

type Mode = 'decide' | 'whoCan';

/** Asks whether pods of this entity may do something, or who may; each answer with its reasons. */
export function AskCard(props: {
  entity: Entity;
  serviceAccounts: readonly ServiceAccountAccess[];
}) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { entity, serviceAccounts } = props;
  const [mode, setMode] = useState<Mode>('decide');
  const api = useApi(podIdentityApiRef);
  const entityRef = stringifyEntityRef(entity);
  const [decision, decide] = useQuestion<DecisionBody, AccessDecision>(
    useCallback(
      (body, signal) => api.decide(parseEntityRef(entityRef), body, { signal }),
      [api, entityRef],
    ),
  );
  const [whoCan, askWhoCan] = useQuestion<WhoCanQuestion, WhoCanAnswer>(
    useCallback((body, signal) => api.whoCan(body, { signal }), [api]),
  );
  const accounts = askableAccounts(serviceAccounts);
  if (accounts.length === 0) {
    return null;
  }

  const ask = ({ question, account, crossCheck }: Asked) => {
    if (mode === 'whoCan') {
      askWhoCan(question);
      return;
    }
    const { clusterArn, namespace, serviceAccount } = account.serviceAccount;
    decide({
      ...question,
      serviceAccount: { cluster: clusterArn, namespace, serviceAccount },
      ...(crossCheck ? { crossCheck } : {}),
    });
  };

  return (
    <Card
      id="aws-access-ask"
      className={styles.card}
      aria-labelledby="aws-access-ask-title"
    >
      <div className={styles.body}>
        <div className={styles.head}>
          <Heading level={3} id="aws-access-ask-title">
            {t('ask.title')}
          </Heading>
          <ToggleButtonGroup
            aria-label={t('ask.mode.label')}
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[mode]}
            onSelectionChange={([next]) => setMode(next as Mode)}
          >
            <ToggleButton id="decide">{t('ask.mode.decide')}</ToggleButton>
            <ToggleButton id="whoCan">{t('ask.mode.whoCan')}</ToggleButton>
          </ToggleButtonGroup>
        </div>
        <AskForm
          accounts={accounts}
          resources={suggestedResources(serviceAccounts)}
          ofOneAccount={mode === 'decide'}
          isAsking={mode === 'decide' ? decision.isAsking : whoCan.isAsking}
          onAsk={ask}
        />
        {mode === 'decide' ? (
          <Answered
            key="decide"
            entity={entity}
            state={decision}
            sentence={answer => <OutcomeSentence {...answer} />}
            details={answer => <DecisionDetails decision={answer} />}
          />
        ) : (
          <Answered
            key="whoCan"
            entity={entity}
            state={whoCan}
            sentence={answer => <WhoCanSentence answer={answer} />}
            details={answer => <WhoCanDetails answer={answer} />}
          />
        )}
      </div>
    </Card>
  );
}
