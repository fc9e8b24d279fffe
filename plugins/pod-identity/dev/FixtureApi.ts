import { ResponseError } from '@backstage/errors';
import type {
  AccessDecision,
  DecisionBody,
  EntityAccess,
  GrantOptions,
  PodIdentityApi,
  WhoCanAnswer,
  WhoCanQuestion,
} from 'backstage-plugin-pod-identity-common';
import {
  allowedByTag,
  deniedByTag,
  mismatched,
  unknownWithoutTags,
} from '../src/__fixtures__/decisions';
import { makeEntityAccess } from '../src/__fixtures__/entities';
import { grantOptions } from '../src/__fixtures__/grantOptions';
import { whoCanRead } from '../src/__fixtures__/whoCan';

/** Services whose answer is an error, with its status and message. */
const refusals: Record<string, { status: number; message: string }> = {
  forbidden: { status: 403, message: 'Unauthorized' },
  'not-found': { status: 404, message: 'No such entity' },
  failing: {
    status: 500,
    message: 'STS in us-east-1 gave no credentials for account 111122223333.',
  },
};

/** Answers as the backend does, out of the example data. */
export class FixtureApi implements PodIdentityApi {
  async getEntityAccess({ name }: { name: string }): Promise<EntityAccess> {
    if (name === 'loading') {
      return new Promise(() => {});
    }
    const refusal = refusals[name];
    if (refusal) {
      throw await errorOf(refusal.status, refusal.message);
    }
    return makeEntityAccess(name);
  }

  async decide(
    _entityRef: unknown,
    { action, resource, crossCheck }: DecisionBody,
  ): Promise<AccessDecision> {
    await refuseWildcards(action);
    if (crossCheck) {
      return mismatched;
    }
    const byKey = { 1: allowedByTag, 2: deniedByTag };
    const [, key] = /customer([12])/.exec(resource) ?? [];
    return byKey[Number(key) as 1 | 2] ?? unknownWithoutTags;
  }

  async whoCan({ action }: WhoCanQuestion): Promise<WhoCanAnswer> {
    await refuseWildcards(action);
    return whoCanRead;
  }

  async getGrantOptions(): Promise<GrantOptions> {
    return grantOptions;
  }

  async createRole(): Promise<never> {
    throw new Error('The example data cannot be changed.');
  }

  async createAssociation(): Promise<never> {
    throw new Error('The example data cannot be changed.');
  }
}

async function refuseWildcards(action: string): Promise<void> {
  if (action.includes('*')) {
    throw await errorOf(
      400,
      `'${action}' names many actions: ask about one, such as s3:GetObject.`,
    );
  }
}

async function errorOf(status: number, message: string): Promise<Error> {
  const body = {
    error: { name: 'Error', message },
    response: { statusCode: status },
  };
  return ResponseError.fromResponse(
    new Response(JSON.stringify(body), {
      status,
      headers: { 'content-type': 'application/json' },
    }),
  );
}
