import type {
  AuditorService,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import type {
  AssociationOutcome,
  CreateAssociationBody,
  CreateRoleBody,
  RoleOutcome,
} from 'backstage-plugin-pod-identity-common';
import type { ErrorRequestHandler, RequestHandler, Router } from 'express';
import type { RequestLimit } from './RequestLimit';
import { refuseSlowBody } from './deadline';
import { audited, isAudited, routeWith } from './route';
import { createOpenApiRouter } from './schema/createOpenApiRouter';
import {
  checkIntents,
  type AccessService,
  type AskService,
  type GrantService,
} from './service';

/** Ends a request whose client went away: there is nobody to answer, and nothing failed that a log should tell. */
const dropAbandoned: ErrorRequestHandler = (error, _req, res, next) => {
  if (!(res.closed && error.name === 'AbortError')) {
    next(error);
  }
};

/** Of a grant the domain says what is wrong; the schema's validator would speak of patterns. */
const refuseInWords: RequestHandler = (request, _response, next) => {
  const { permissions } = request.body ?? {};
  if (request.path === '/roles' && Array.isArray(permissions)) {
    checkIntents(permissions);
  }
  next();
};

/** Whoever tries what changes something leaves a trace, though the request is refused before any service sees it. */
function auditRefusals(auditor: AuditorService): ErrorRequestHandler {
  const eventIds = new Map([
    ['/roles', 'role-create'],
    ['/associations', 'association-create'],
  ]);
  return (error, request, _response, next) => {
    const eventId = eventIds.get(request.path);
    if (eventId === undefined || isAudited(request)) {
      next(error);
      return;
    }
    audited(auditor, { eventId, severityLevel: 'medium', request }, () =>
      Promise.reject(error),
    ).catch(next);
  };
}

/** The API of openapi.yaml: each route calls one method of a service as the person who asks. */
export function createRouter(options: {
  httpAuth: HttpAuthService;
  auditor: AuditorService;
  limit: RequestLimit;
  access: AccessService;
  ask: AskService;
  grants: GrantService;
  /** Milliseconds after which a request is given up. */
  requestMs: number;
}): Router {
  const { access, ask, grants } = options;
  const route = routeWith(options);
  const router = createOpenApiRouter({
    beforeBody: refuseSlowBody(options.requestMs),
    afterBody: refuseInWords,
  });

  router.get('/entities/:kind/:namespace/:name/access', (req, res) =>
    route(req, res, {
      event: {
        eventId: 'access-read',
        meta: { entityRef: stringifyEntityRef(req.params) },
      },
      answer: context => access.getEntityAccess(req.params, context),
    }),
  );

  router.post('/entities/:kind/:namespace/:name/decisions', (req, res) => {
    const { serviceAccount, action, resource } = req.body;
    return route(req, res, {
      event: {
        eventId: 'access-decide',
        meta: {
          entityRef: stringifyEntityRef(req.params),
          ...serviceAccount,
          action,
          resource,
        },
      },
      answer: context => ask.decide(req.params, req.body, context),
    });
  });

  router.post('/who-can', (req, res) => {
    const { action, resource } = req.body;
    return route(req, res, {
      event: { eventId: 'access-who-can', meta: { action, resource } },
      answer: context => ask.whoCan(req.body, context),
    });
  });

  router.get('/grant-options', (req, res) =>
    route(req, res, { answer: context => grants.getGrantOptions(context) }),
  );

  router.post('/roles', (req, res) =>
    route(req, res, {
      event: {
        eventId: 'role-create',
        severityLevel: 'medium',
        meta: { ...namesIn(req.body), permissions: req.body.permissions },
      },
      answer: context => grants.createRole(req.body, context),
      told: toldOf,
    }),
  );

  router.post('/associations', (req, res) =>
    route(req, res, {
      event: {
        eventId: 'association-create',
        severityLevel: 'medium',
        meta: { ...namesIn(req.body), roleArn: req.body.roleArn },
      },
      answer: context => grants.createAssociation(req.body, context),
      told: toldOf,
    }),
  );

  router.use(auditRefusals(options.auditor));
  router.use(dropAbandoned);
  return router as Router;
}

/** What the audit log keeps of what was done, or would be: each step with the document that it writes. */
function toldOf(outcome: RoleOutcome | AssociationOutcome) {
  const { changed, steps, ...names } = outcome;
  return {
    ...names,
    changed,
    steps: steps.map(({ action, resource, name, document }) => ({
      action,
      resource,
      name,
      ...(document !== undefined && { document }),
    })),
  };
}

/** What the audit log keeps of a request for access. */
function namesIn(body: CreateRoleBody | CreateAssociationBody) {
  const { cluster, namespace, serviceAccount, owner, dryRun = false } = body;
  return { cluster, namespace, serviceAccount, owner, dryRun };
}
