import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Card,
  Flex,
  Text,
  ToggleButton,
  ToggleButtonGroup,
} from '@backstage/ui';
import type { ServiceAccountAccess } from 'backstage-plugin-pod-identity-common';
import { useState } from 'react';
import { podIdentityTranslationRef } from '../messages/translationRef';
import { HeadRow } from '../ui/HeadRow';
import { OutcomeSentence, WhoCanSentence } from './AnswerSentence';
import { DecisionTools, WhoCanTools } from './AnswerTools';
import { Answered } from './Answered';
import { AskForm, type Asked } from './AskForm';
import { DecisionDetails } from './DecisionDetails';
import { WhoCanDetails } from './WhoCanDetails';
import { askableServiceAccounts } from './askableServiceAccounts';
import type { AskMode } from './sharedQuestion';
import { suggestedResources } from './suggestions';
import { useAsking } from './useAsking';
import { useSharedQuestion } from './useSharedQuestion';
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
  const askable = askableServiceAccounts(serviceAccounts);
  if (askable.length === 0) {
    return null;
  }

  const ask = ({
    question,
    serviceAccount: asked,
    crossCheck,
    values,
  }: Asked) => {
    if (mode === 'whoCan') {
      const link = share({ mode, values, crossCheck: false });
      asking.askWhoCan({ body: question, link });
      return;
    }
    const link = share({
      mode,
      annotation: asked.annotation,
      values,
      crossCheck,
    });
    const { clusterArn, namespace, serviceAccount } = asked.serviceAccount;
    const body = {
      ...question,
      serviceAccount: { cluster: clusterArn, namespace, serviceAccount },
      ...(crossCheck ? { crossCheck } : {}),
    };
    asking.decide({ body, link });
  };

  return (
    <Card id={id} className={styles.card} aria-labelledby={`${id}-title`}>
      <Flex direction="column" gap="4" p="3">
        <HeadRow>
          <Text
            as="h3"
            variant="title-x-small"
            weight="bold"
            id={`${id}-title`}
          >
            {t('ask.title')}
          </Text>
          <ModeChoice mode={mode} onChange={setMode} />
        </HeadRow>
        <AskForm
          serviceAccounts={askable}
          resources={suggestedResources(serviceAccounts)}
          singleServiceAccount={mode === 'decide'}
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
      </Flex>
    </Card>
  );
}

/** Whether to ask about one service account or about all. */
function ModeChoice(props: {
  mode: AskMode;
  onChange: (mode: AskMode) => void;
}) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { mode, onChange } = props;
  return (
    <ToggleButtonGroup
      className={styles.modes}
      aria-label={t('ask.mode.label')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[mode]}
      onSelectionChange={([next]) => onChange(next as AskMode)}
    >
      <ToggleButton id="decide">{t('ask.mode.decide')}</ToggleButton>
      <ToggleButton id="whoCan">{t('ask.mode.whoCan')}</ToggleButton>
    </ToggleButtonGroup>
  );
}
