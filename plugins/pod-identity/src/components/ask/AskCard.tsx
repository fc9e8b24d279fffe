import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Card } from '@backstage/ui';
import type { ServiceAccountAccess } from 'backstage-plugin-pod-identity-common';
import { useState } from 'react';
import { useSharedQuestion } from '../../entity/useSharedQuestion';
import { podIdentityTranslationRef } from '../../translationRef';
import { askableAccounts } from '../../view/askableAccounts';
import { suggestedResources } from '../../view/suggestedResources';
import { Heading } from '../primitives/Heading';
import { Answered } from './Answered';
import { AskForm, type Asked } from './AskForm';
import { DecisionDetails } from './DecisionDetails';
import { DecisionTools } from './DecisionTools';
import { ModeChoice } from './ModeChoice';
import { OutcomeSentence } from './OutcomeSentence';
import { useAsking } from './useAsking';
import { WhoCanDetails } from './WhoCanDetails';
import { WhoCanSentence } from './WhoCanSentence';
import { WhoCanTools } from './WhoCanTools';
import styles from './AskCard.module.css';

const id = 'aws-access-ask';

/** Asks whether pods of this entity may do something, or who may; each answer with its reasons. */
export function AskCard(props: {
  entity: Entity;
  serviceAccounts: readonly ServiceAccountAccess[];
}) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { entity, serviceAccounts } = props;
  const { opened, share } = useSharedQuestion(id);
  const [mode, setMode] = useState(opened?.mode ?? 'decide');
  const asking = useAsking(stringifyEntityRef(entity));
  const { decision, whoCan } = asking;
  const accounts = askableAccounts(serviceAccounts);
  if (accounts.length === 0) {
    return null;
  }

  const ask = ({ question, account, crossCheck, values }: Asked) => {
    if (mode === 'whoCan') {
      const link = share({ mode, values, crossCheck: false });
      asking.askWhoCan({ body: question, link });
      return;
    }
    const link = share({ mode, accountId: account.id, values, crossCheck });
    const { clusterArn, namespace, serviceAccount } = account.serviceAccount;
    const body = {
      ...question,
      serviceAccount: { cluster: clusterArn, namespace, serviceAccount },
      ...(crossCheck ? { crossCheck } : {}),
    };
    asking.decide({ body, link });
  };

  return (
    <Card id={id} className={styles.card} aria-labelledby={`${id}-title`}>
      <div className={styles.body}>
        <div className={styles.head}>
          <Heading level={3} id={`${id}-title`}>
            {t('ask.title')}
          </Heading>
          <ModeChoice mode={mode} onChange={setMode} />
        </div>
        <AskForm
          accounts={accounts}
          resources={suggestedResources(serviceAccounts)}
          ofOneAccount={mode === 'decide'}
          opened={opened}
          isAsking={mode === 'decide' ? decision.isAsking : whoCan.isAsking}
          onAsk={ask}
        />
        {mode === 'decide' ? (
          <Answered
            key="decide"
            entity={entity}
            cardId={id}
            state={decision}
            sentence={answer => <OutcomeSentence {...answer} />}
            tools={(answer, asked) => (
              <DecisionTools decision={answer} asked={asked} />
            )}
            details={answer => <DecisionDetails decision={answer} />}
          />
        ) : (
          <Answered
            key="whoCan"
            entity={entity}
            cardId={id}
            state={whoCan}
            sentence={answer => <WhoCanSentence answer={answer} />}
            tools={(answer, asked) => (
              <WhoCanTools answer={answer} asked={asked} />
            )}
            details={answer => <WhoCanDetails answer={answer} />}
          />
        )}
      </div>
    </Card>
  );
}
