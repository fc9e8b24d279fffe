import type {
  AuditorService,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import type {
  CreateAssociationBody,
  CreateRoleBody,
} from 'backstage-plugin-pod-identity-common';
import type { Router } from 'express';
import { audited } from './audited';
import { dropAbandoned } from './dropAbandoned';
import { createOpenApiRouter } from './schema';
import type { AccessService, AskService, GrantService } from './service';
import { signalOf } from './signalOf';

/** The API of openapi.yaml: each handler takes the person's credentials and calls one method of a service. */
export function createRouter(options: {
  httpAuth: HttpAuthService;
  auditor: AuditorService;
  access: AccessService;
  ask: AskService;
  grants: GrantService;
}): Router {
  const { httpAuth, auditor, access, ask, grants } = options;
  const router = createOpenApiRouter();

  router.get('/entities/:kind/:namespace/:name/access', async (req, res) => {
    const credentials = await httpAuth.credentials(req, { allow: ['user'] });
    const event = {
      eventId: 'access-read',
      request: req,
      meta: { entityRef: stringifyEntityRef(req.params) },
    };
    res.json(
      await audited(auditor, event, () =>
        access.getEntityAccess(req.params, {
          credentials,
          signal: signalOf(res),
        }),
      ),
    );
  });

  router.post(
    '/entities/:kind/:namespace/:name/decisions',
    async (req, res) => {
      const credentials = await httpAuth.credentials(req, { allow: ['user'] });
      const { serviceAccount, action, resource } = req.body;
      const event = {
        eventId: 'access-decide',
        request: req,
        meta: {
          entityRef: stringifyEntityRef(req.params),
          ...serviceAccount,
          action,
          resource,
        },
      };
      res.json(
        await audited(auditor, event, () =>
          ask.decide(req.params, req.body, {
            credentials,
            signal: signalOf(res),
          }),
        ),
      );
    },
  );

  router.post('/who-can', async (req, res) => {
    const credentials = await httpAuth.credentials(req, { allow: ['user'] });
    const { action, resource } = req.body;
    const event = {
      eventId: 'access-who-can',
      request: req,
      meta: { action, resource },
    };
    res.json(
      await audited(auditor, event, () =>
        ask.whoCan(req.body, { credentials, signal: signalOf(res) }),
      ),
    );
  });

  router.get('/grant-options', async (req, res) => {
    const credentials = await httpAuth.credentials(req, { allow: ['user'] });
    res.json(
      await grants.getGrantOptions({ credentials, signal: signalOf(res) }),
    );
  });

  router.post('/roles', async (req, res) => {
    const credentials = await httpAuth.credentials(req, { allow: ['user'] });
    const event = {
      eventId: 'role-create',
      severityLevel: 'medium' as const,
      request: req,
      meta: whatIsAsked(req.body),
    };
    res.json(
      await audited(auditor, event, () =>
        grants.createRole(req.body, { credentials, signal: signalOf(res) }),
      ),
    );
  });

  router.post('/associations', async (req, res) => {
    const credentials = await httpAuth.credentials(req, { allow: ['user'] });
    const event = {
      eventId: 'association-create',
      severityLevel: 'medium' as const,
      request: req,
      meta: { ...whatIsAsked(req.body), roleArn: req.body.roleArn },
    };
    res.json(
      await audited(auditor, event, () =>
        grants.createAssociation(req.body, {
          credentials,
          signal: signalOf(res),
        }),
      ),
    );
  });

  router.use(dropAbandoned);
  return router as Router;
}

/** Names alone: no document is worth an audit log that many may read. */
function whatIsAsked(body: CreateRoleBody | CreateAssociationBody) {
  const { cluster, namespace, serviceAccount, owner, dryRun = false } = body;
  return { cluster, namespace, serviceAccount, owner, dryRun };
}
