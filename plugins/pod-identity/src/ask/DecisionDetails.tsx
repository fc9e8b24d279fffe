import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Flex, Text } from '@backstage/ui';
import type {
  AccessDecision,
  CrossCheck,
  DecisionStep,
  MissingKnowledge,
} from 'backstage-plugin-pod-identity-common';
import { FailureList } from '../findings/FailureList';
import { askMessages } from '../messages/askMessages';
import { podIdentityTranslationRef } from '../messages/translationRef';
import { Facts } from '../ui/Facts';
import { lastSegment } from '../view/names';
import { ObjectTagsText, QuestionText } from './AskedFacts';
import { DecisionPath } from './DecisionPath';

/** What was asked, what would change the answer, where the tags came from, and the path that led to it. */
export function DecisionDetails(props: { decision: AccessDecision }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { decision } = props;
  const { advice, serviceAccount, roleArn, objectTags, crossCheck } = decision;
  const { namespace, serviceAccount: name, clusterArn } = serviceAccount;
  return (
    <>
      <Facts
        facts={[
          {
            name: t('ask.answer.question'),
            value: <QuestionText question={decision} />,
          },
          {
            name: t('ask.answer.serviceAccount'),
            value: `${namespace}/${name} ${t('chain.onCluster', {
              cluster: lastSegment(clusterArn),
            })}`,
          },
          {
            name: t('ask.answer.role'),
            value: roleArn && (
              <span title={roleArn}>{lastSegment(roleArn)}</span>
            ),
          },
          {
            name: t('ask.answer.objectTags'),
            value: <ObjectTagsText objectTags={objectTags} />,
          },
          { name: t('ask.answer.advice'), value: advice?.sentence },
          {
            name: t('ask.answer.crossCheck'),
            value: crossCheck?.agrees ? crossCheck.sentence : undefined,
          },
        ]}
      />
      {crossCheck && !crossCheck.agrees ? (
        <CrossCheckNote crossCheck={crossCheck} />
      ) : null}
      <MissingList missing={decision.missing} />
      <FailureList failures={decision.failures} />
      <DecisionPath steps={decision.steps} />
    </>
  );
}

/** A cross-check that does not confirm the answer: it disagrees, it failed, or there is nothing to compare it with. */
function CrossCheckNote(props: { crossCheck: CrossCheck }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { agrees, outcome, sentence } = props.crossCheck;
  if (agrees === false) {
    return (
      <Alert
        status="warning"
        icon
        title={t('ask.mismatch')}
        description={sentence}
      />
    );
  }
  return (
    <Alert
      status="info"
      icon
      title={
        outcome === 'failed' ? t('ask.checkFailed') : t('ask.answer.crossCheck')
      }
      description={sentence}
    />
  );
}

/** What was not read, each with how it would change the answer. */
function MissingList(props: { missing: readonly MissingKnowledge[] }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { missing } = props;
  if (missing.length === 0) {
    return null;
  }
  const nameOf = ({ kind, name }: MissingKnowledge) => {
    const layer = kind === 'layer' ? layerOf(name) : undefined;
    if (layer) {
      return t(`ask.layer.${layer}`);
    }
    // Keys and statements stand as policies write them.
    return kind === 'layer' ? capitalised(name) : name;
  };
  return (
    <Flex direction="column" gap="3">
      <Text as="h4" variant="body-large" weight="bold">
        {t('ask.missing.title')}
      </Text>
      <Facts
        facts={missing.map(item => ({
          name: nameOf(item),
          value: item.effect,
        }))}
      />
    </Flex>
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The layer that a text names; undefined where it names something else. */
function layerOf(name: string): DecisionStep['layer'] | undefined {
  return Object.hasOwn(askMessages.layer, name)
    ? (name as DecisionStep['layer'])
    : undefined;
}
