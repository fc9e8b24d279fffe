import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { StatementRef } from 'backstage-plugin-pod-identity-common';
import { podIdentityTranslationRef } from '../messages/translationRef';

/** A statement by its Sid, or by its number counted from 1. */
export function StatementName(props: {
  statement: StatementRef;
  /** Names the policy too. */
  withPolicy?: boolean;
}) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { name: policy, sid, index } = props.statement;
  const number = index + 1;
  if (props.withPolicy) {
    return (
      <>
        {sid
          ? t('documents.statementBySid', { policy, sid })
          : t('documents.statementByNumber', { policy, number: `${number}` })}
      </>
    );
  }
  return (
    <>
      {sid
        ? t('documents.sid', { sid })
        : t('documents.number', { number: `${number}` })}
    </>
  );
}
