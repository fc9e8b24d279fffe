import { ResponseError } from '@backstage/errors';
import type {
  EntityAccess,
  GrantOptions,
  PodIdentityApi,
} from 'backstage-plugin-pod-identity-common';
import { makeEntityAccess } from '../src/__fixtures__/entities';
import { grantOptions } from '../src/__fixtures__/grantOptions';

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

  async decide(): Promise<never> {
    throw new Error('The example data answers no questions.');
  }

  async whoCan(): Promise<never> {
    throw new Error('The example data answers no questions.');
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
