import type {
  AuditorService,
  AuthService,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';
import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import {
  parseEntityRef,
  stringifyEntityRef,
  type CompoundEntityRef,
} from '@backstage/catalog-model';
import { InputError, NotAllowedError } from '@backstage/errors';
import type { RequestLimit } from './RequestLimit';
import { withinDeadline } from './deadline';
import { audited } from './route';
import type { AccessService, AskService, RequestContext } from './service';

type Zod = Parameters<
  Parameters<ActionsRegistryService['register']>[0]['schema']['input']
>[0];

const READS = { readOnly: true, idempotent: true, destructive: false };

const ENTITY_REF =
  'Ref of the catalog entity, such as component:default/payments-api';

/**
 * Registers what the API reads as actions, for MCP clients and whatever else calls actions: each on behalf of the person who
 * calls, authorised and audited as a request of theirs.
 */
export function registerActions(options: {
  actionsRegistry: ActionsRegistryService;
  auditor: AuditorService;
  auth: AuthService;
  limit: RequestLimit;
  access: AccessService;
  ask: AskService;
  /** Milliseconds after which an action is given up. */
  requestMs: number;
}): void {
  const { actionsRegistry, access, ask } = options;
  const asPerson = personOf(options);

  actionsRegistry.register({
    name: 'read-access',
    title: 'Read the AWS access of an entity',
    description:
      "Reads from AWS now what the pods of a catalog entity may do: for each service account of its annotation the EKS Pod Identity association, the role, who the role's trust policy admits, what its policies grant, and findings with advice. `status` says how far a service account gets on its way to a role; `failures` says what could not be read.",
    attributes: READS,
    schema: {
      input: z => z.object({ entityRef: z.string().describe(ENTITY_REF) }),
      output: z =>
        z.object({
          entityRef: z.string(),
          readAt: z.string().describe('When AWS was read, ISO 8601'),
          serviceAccounts: z.array(z.object({}).passthrough()),
        }),
    },
    action: async ({ input, credentials }) => {
      const ref = refOf(input.entityRef);
      const event = {
        eventId: 'access-read',
        meta: { entityRef: stringifyEntityRef(ref) },
      };
      const read = await asPerson(credentials, event, context =>
        access.getEntityAccess(ref, context),
      );
      return {
        output: {
          ...read,
          serviceAccounts: read.serviceAccounts.map(row => ({ ...row })),
        },
      };
    },
  });

  actionsRegistry.register({
    name: 'decide-access',
    title: 'Decide whether pods may do something in AWS',
    description:
      'Whether a service account of a catalog entity may do one action on one resource, decided from what AWS says now. The answer is allowed, denied or unknown, with a sentence, the path of the decision in `steps` with the statement and condition that decided, and what is missing. Never allowed where something that could deny was not read.',
    attributes: READS,
    schema: {
      input: z =>
        z.object({
          entityRef: z.string().describe(ENTITY_REF),
          serviceAccount: z
            .object({
              cluster: z.string().describe('Configured name or ARN'),
              namespace: z.string(),
              serviceAccount: z.string(),
            })
            .describe("One that the entity's annotation names"),
          ...questionOf(z),
        }),
      output: z =>
        z
          .object({
            outcome: z.enum(['allowed', 'denied', 'unknown']),
            sentence: z.string(),
          })
          .passthrough(),
    },
    action: async ({ input, credentials }) => {
      const { entityRef, ...body } = input;
      const ref = refOf(entityRef);
      const { serviceAccount, action, resource } = body;
      const event = {
        eventId: 'access-decide',
        meta: {
          entityRef: stringifyEntityRef(ref),
          ...serviceAccount,
          action,
          resource,
        },
      };
      const decision = await asPerson(credentials, event, context =>
        ask.decide(ref, body, context),
      );
      return { output: { ...decision } };
    },
  });

  actionsRegistry.register({
    name: 'who-can',
    title: 'Find which pods may do something in AWS',
    description:
      'Which service accounts may do one action on one resource, of every association of every configured cluster whose service account an entity names that you may see; the others are counted. `items` are those that may, and those of which it is unknown.',
    attributes: READS,
    schema: {
      input: z => z.object(questionOf(z)),
      output: z =>
        z
          .object({
            items: z.array(z.object({}).passthrough()),
            denied: z.number().describe('How many may not'),
            hidden: z
              .number()
              .describe('How many no entity names whose access you may see'),
          })
          .passthrough(),
    },
    action: async ({ input, credentials }) => {
      const { action, resource } = input;
      const event = { eventId: 'access-who-can', meta: { action, resource } };
      const answer = await asPerson(credentials, event, context =>
        ask.whoCan(input, context),
      );
      return {
        output: { ...answer, items: answer.items.map(item => ({ ...item })) },
      };
    },
  });
}

/** The members of a question; the limits are those of openapi.yaml. */
function questionOf(z: Zod) {
  return {
    action: z
      .string()
      .min(1)
      .max(200)
      .describe('One action with its service, such as s3:GetObject'),
    resource: z
      .string()
      .min(1)
      .max(2048)
      .describe(
        'An ARN, s3://bucket/key or s3://bucket; an asterisk for an action that acts on nothing in particular',
      ),
    objectTags: z
      .record(z.string().max(256))
      .optional()
      .describe(
        'Tags of the object; left out, they are read where they matter',
      ),
    requestTags: z
      .record(z.string().max(256))
      .optional()
      .describe('Tags that the request sets'),
    context: z
      .record(z.array(z.string().max(2048)).max(100))
      .optional()
      .describe('Further condition keys of the request, such as aws:SourceIp'),
  };
}

/** Runs as the person who calls. Throws a NotAllowedError for whoever is not one. */
function personOf({
  auditor,
  auth,
  limit,
  requestMs,
}: {
  auditor: AuditorService;
  auth: AuthService;
  limit: RequestLimit;
  requestMs: number;
}) {
  return async <T>(
    credentials: BackstageCredentials,
    event: Parameters<AuditorService['createEvent']>[0],
    run: (context: RequestContext) => Promise<T>,
  ): Promise<T> => {
    if (!auth.isPrincipal(credentials, 'user')) {
      throw new NotAllowedError(
        'AWS access is read on behalf of a person, and these credentials are not of one.',
      );
    }
    const { userEntityRef } = credentials.principal;
    return audited(
      auditor,
      { ...event, meta: { ...event.meta, userEntityRef } },
      () =>
        withinDeadline(requestMs, undefined, signal =>
          limit.run(credentials, () => run({ credentials, signal })),
        ),
    );
  };
}

function refOf(text: string): CompoundEntityRef {
  try {
    return parseEntityRef(text);
  } catch {
    throw new InputError(
      `'${text}' is not an entity ref, such as component:default/payments-api.`,
    );
  }
}
