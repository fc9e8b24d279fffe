import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { askMessages } from './messages/askMessages';
import { cardMessages } from './messages/cardMessages';
import { chainMessages } from './messages/chainMessages';
import { documentMessages } from './messages/documentMessages';
import { fieldMessages } from './messages/fieldMessages';
import { findingMessages } from './messages/findingMessages';
import { grantMessages } from './messages/grantMessages';
import { moreMessages } from './messages/moreMessages';
import { otherMessages } from './messages/otherMessages';
import { roleMessages } from './messages/roleMessages';
import { scopeMessages } from './messages/scopeMessages';
import { shareMessages } from './messages/shareMessages';
import { statusMessages } from './messages/statusMessages';
import { tabMessages } from './messages/tabMessages';

/**
 * Every text of this plugin, in English; an app can override or translate each by its key.
 *
 * @public
 */
export const podIdentityTranslationRef = createTranslationRef({
  id: 'plugin.pod-identity',
  messages: {
    tab: tabMessages,
    status: statusMessages,
    chain: chainMessages,
    role: roleMessages,
    scope: scopeMessages,
    grants: grantMessages,
    other: otherMessages,
    documents: documentMessages,
    findings: findingMessages,
    ask: askMessages,
    share: shareMessages,
    more: moreMessages,
    card: cardMessages,
    fields: fieldMessages,
  },
});
