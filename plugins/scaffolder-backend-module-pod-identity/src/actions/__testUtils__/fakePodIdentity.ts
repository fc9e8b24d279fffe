import type { PodIdentityService } from 'backstage-plugin-pod-identity-node';

/** The pod-identity service, every method a mock that fails unless a test says what it answers. */
export function fakePodIdentity(): jest.Mocked<PodIdentityService> {
  const unexpected = new Error('this call was not expected');
  return {
    getEntityAccess: jest.fn().mockRejectedValue(unexpected),
    decide: jest.fn().mockRejectedValue(unexpected),
    whoCan: jest.fn().mockRejectedValue(unexpected),
    getGrantOptions: jest.fn().mockRejectedValue(unexpected),
    createRole: jest.fn().mockRejectedValue(unexpected),
    createAssociation: jest.fn().mockRejectedValue(unexpected),
  };
}
