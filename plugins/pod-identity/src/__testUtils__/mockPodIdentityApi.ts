import { createApiMock } from '@backstage/frontend-test-utils';
import { podIdentityApiRef } from '../api/podIdentityApiRef';

/** The API with every method a mock. */
export const mockPodIdentityApi = createApiMock(podIdentityApiRef, () => ({
  getEntityAccess: jest.fn(),
  decide: jest.fn(),
  whoCan: jest.fn(),
  getGrantOptions: jest.fn(),
  createRole: jest.fn(),
  createAssociation: jest.fn(),
}));
