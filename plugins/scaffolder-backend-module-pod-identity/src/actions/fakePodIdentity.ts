import type { PodIdentityService } from 'backstage-plugin-pod-identity-node';

/** The pod-identity service with every method a mock that fails unless a test says what it answers. */
export function fakePodIdentity(): jest.Mocked<PodIdentityService> {
  const unexpected = () => {
    throw new Error('this call was not expected');
  };
  return {
    getEntityAccess: jest.fn(unexpected),
    getGrantOptions: jest.fn(unexpected),
    createRole: jest.fn(unexpected),
    createAssociation: jest.fn(unexpected),
  };
}
