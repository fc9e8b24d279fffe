import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { RiLinksLine } from '@remixicon/react';
import type { Association } from 'backstage-plugin-pod-identity-common';
import { podIdentityTranslationRef } from '../../translationRef';
import { Pill } from '../primitives/Pill';
import { Wrap } from '../primitives/Wrap';
import { DateText } from '../primitives/DateText';
import { ChainNode } from './ChainNode';

/** The association, with what is out of the ordinary about it. */
export function AssociationNode(props: {
  association: Association | undefined;
  unread: boolean;
}) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { association, unread } = props;
  const kind = t('chain.association');
  if (!association) {
    return (
      <ChainNode
        kind={kind}
        icon={RiLinksLine}
        name={unread ? t('chain.notRead') : t('chain.none')}
        state={unread ? 'unread' : 'missing'}
      />
    );
  }
  const notes = [
    association.disableSessionTags ? t('chain.sessionTagsOff') : undefined,
    association.sessionPolicy ? t('chain.sessionPolicy') : undefined,
    association.ownerArn ? t('chain.ownedByAddon') : undefined,
  ].filter(note => note !== undefined);
  return (
    <ChainNode
      kind={kind}
      icon={RiLinksLine}
      name={association.id}
      isId
      detail={
        association.createdAt
          ? t('chain.since', { date: <DateText at={association.createdAt} /> })
          : undefined
      }
    >
      {notes.length > 0 ? (
        <Wrap>
          {notes.map(note => (
            <Pill key={note} tone="neutral">
              {note}
            </Pill>
          ))}
        </Wrap>
      ) : undefined}
    </ChainNode>
  );
}
