import type {
  ReadFailure,
  ServiceAccountAccess,
} from 'backstage-plugin-pod-identity-common';
import { checkout } from '../__fixtures__/checkout';
import { eventsIngest } from '../__fixtures__/eventsIngest';
import { fraudScorer } from '../__fixtures__/fraudScorer';
import { legacyBatch } from '../__fixtures__/legacyBatch';
import { misnamed } from '../__fixtures__/misnamed';
import { notifier } from '../__fixtures__/notifier';
import { paymentsApi } from '../__fixtures__/paymentsApi';
import { reports } from '../__fixtures__/reports';
import { accessStatus } from './accessStatus';

const failure = (
  what: ReadFailure['what'],
  reason: ReadFailure['reason'] = 'failed',
): ReadFailure => ({ what, reason, name: what, message: '', advice: '' });

describe('accessStatus', () => {
  it.each<[string, ServiceAccountAccess, string]>([
    ['admitted', paymentsApi, 'admitted'],
    ['refused', checkout, 'refused'],
    ['not decided', eventsIngest, 'undecided'],
    ['role deleted', fraudScorer, 'role-gone'],
    ['role not allowed to be read', reports[1], 'role-unread'],
    ['no association', notifier, 'no-association'],
    ['cluster not read', legacyBatch, 'unread'],
    ['annotation not understood', misnamed, 'misnamed'],
    [
      'admission missing',
      { ...paymentsApi, admission: undefined },
      'undecided',
    ],
    [
      'association not read',
      { ...notifier, failures: [failure('association')] },
      'unread',
    ],
    [
      'no association, and something else failed',
      { ...notifier, failures: [failure('agent')] },
      'no-association',
    ],
    [
      'role absent for no stated reason',
      { ...fraudScorer, failures: [] },
      'role-unread',
    ],
    [
      'a cluster that no one configured',
      { ...misnamed, failures: [failure('cluster', 'not-found')] },
      'unread',
    ],
  ])('%s', (_, access, status) => {
    expect(accessStatus(access)).toBe(status);
  });
});
