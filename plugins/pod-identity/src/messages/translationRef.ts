import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { askMessages, shareMessages } from './askMessages';
import {
  cardMessages,
  documentMessages,
  findingMessages,
  moreMessages,
  statusMessages,
  tabMessages,
} from './pageMessages';
import {
  chainMessages,
  grantMessages,
  otherMessages,
  roleMessages,
  scopeMessages,
} from './accessMessages';
import { fieldMessages } from './fieldMessages';

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
