import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLinks } from '@backstage/plugin-catalog-react';
import { Text } from '@backstage/ui';
import type {
  WhoCanAnswer,
  WhoCanItem,
} from 'backstage-plugin-pod-identity-common';
import { FailureList } from '../findings/FailureList';
import { podIdentityTranslationRef } from '../messages/translationRef';
import { DataTable } from '../ui/DataTable';
import { Facts } from '../ui/Facts';
import { Wrap } from '../ui/Wrap';
import { lastSegment } from '../view/names';
import { OutcomePill } from './AnswerSentence';
import { ObjectTagsText, QuestionText } from './AskedFacts';

/** What was asked, who may, and what could not be read. */
export function WhoCanDetails(props: { answer: WhoCanAnswer }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { answer } = props;
  return (
    <>
      <Facts
        facts={[
          {
            name: t('ask.answer.question'),
            value: <QuestionText question={answer} />,
          },
          {
            name: t('ask.answer.objectTags'),
            value: <ObjectTagsText objectTags={answer.objectTags} />,
          },
        ]}
      />
      {answer.items.length > 0 ? <WhoCanTable items={answer.items} /> : null}
      <FailureList failures={answer.failures} />
    </>
  );
}

/** The service accounts that may, or perhaps may, each with the entities that name it. */
function WhoCanTable(props: { items: readonly WhoCanItem[] }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  return (
    <DataTable
      label={t('ask.whoCan.table')}
      columns={[
        t('ask.whoCan.serviceAccount'),
        t('ask.whoCan.entities'),
        t('ask.whoCan.outcome'),
        t('ask.whoCan.why'),
      ]}
      rows={props.items.map(item => {
        const { clusterArn, namespace, serviceAccount } = item.serviceAccount;
        return {
          key: `${clusterArn} ${namespace}/${serviceAccount}`,
          cells: [
            <Wrap key="serviceAccount">
              <strong>
                {namespace}/{serviceAccount}
              </strong>
              <Text variant="body-small" color="secondary">
                {t('chain.onCluster', { cluster: lastSegment(clusterArn) })}
              </Text>
            </Wrap>,
            <EntityRefLinks key="entities" entityRefs={item.entityRefs} />,
            <OutcomePill key="outcome" outcome={item.outcome} />,
            item.sentence,
          ],
        };
      })}
    />
  );
}
