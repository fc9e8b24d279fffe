import type { Entity } from '@backstage/catalog-model';
import {
  POD_IDENTITY_ANNOTATION,
  type EntityAccess,
  type ServiceAccountAccess,
} from 'backstage-plugin-pod-identity-common';
import { app1 } from './app1';
import { checkout } from './checkout';
import { eventsIngest } from './eventsIngest';
import { exporter } from './exporter';
import { fraudScorer } from './fraudScorer';
import { legacyBatch } from './legacyBatch';
import { misnamed } from './misnamed';
import { notifier } from './notifier';
import { ordersWorker } from './ordersWorker';
import { paymentsApi } from './paymentsApi';
import { paymentsLedger } from './paymentsLedger';
import { reports } from './reports';
import { withheld } from './withheld';

/** Every state of the access of a service, by the name of the service. */
export const accessByName: Record<string, ServiceAccountAccess[]> = {
  app1: [app1],
  'payments-api': [paymentsApi],
  'payments-ledger': [paymentsLedger],
  checkout: [checkout],
  'fraud-scorer': [fraudScorer],
  'events-ingest': [eventsIngest],
  exporter: [exporter],
  reports,
  notifier: [notifier],
  'orders-worker': [ordersWorker],
  'legacy-batch': [legacyBatch],
  misnamed: [paymentsApi, misnamed],
  withheld: [paymentsApi, withheld],
};

/** A service; without an annotation where it has no service account in `accessByName` and none is given. */
export function makeEntity(
  name: string,
  annotation: string | undefined = accessByName[name]
    ?.map(access => access.annotation)
    .join(','),
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name,
      namespace: 'default',
      annotations:
        annotation === undefined
          ? {}
          : { [POD_IDENTITY_ANNOTATION]: annotation },
    },
    spec: { type: 'service', lifecycle: 'production', owner: 'payments' },
    relations: [{ type: 'ownedBy', targetRef: 'group:default/payments' }],
  };
}

/** The answer of the backend for a service of `accessByName`. */
export function makeEntityAccess(
  name: string,
  readAt: string = new Date().toISOString(),
): EntityAccess {
  return {
    entityRef: `component:default/${name}`,
    readAt,
    serviceAccounts: accessByName[name] ?? [],
  };
}
