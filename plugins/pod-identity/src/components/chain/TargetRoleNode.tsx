import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { RiShareForwardLine } from '@remixicon/react';
import { podIdentityTranslationRef } from '../../translationRef';
import { accountOf } from '../../view/accountOf';
import { lastSegment } from '../../view/lastSegment';
import { ChainNode } from './ChainNode';

/** The role that the first goes on to assume. It is named by the association and not read. */
export function TargetRoleNode(props: { arn: string }) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  return (
    <ChainNode
      kind={t('chain.targetRole')}
      icon={RiShareForwardLine}
      name={lastSegment(props.arn)}
      detail={t('chain.inAccountUnread', { account: accountOf(props.arn) })}
    />
  );
}
