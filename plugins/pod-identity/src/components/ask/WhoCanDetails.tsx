import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { WhoCanAnswer } from 'backstage-plugin-pod-identity-common';
import { podIdentityTranslationRef } from '../../translationRef';
import { FailureList } from '../findings/FailureList';
import { Facts } from '../primitives/Facts';
import { ObjectTagsText } from './ObjectTagsText';
import { QuestionText } from './QuestionText';
import { WhoCanTable } from './WhoCanTable';

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
