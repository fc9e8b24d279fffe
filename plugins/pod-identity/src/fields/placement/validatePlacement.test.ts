import { errorsOf } from '../../__testUtils__/errorsOf';
import { validatePlacement } from './validatePlacement';

describe('validatePlacement', () => {
  it.each([
    [{}, ['Choose a cluster.']],
    [{ cluster: 'prod' }, ['Choose a namespace.']],
    [{ cluster: 'prod', namespace: 'payments' }, []],
  ])('%j', async (placement, errors) => {
    expect(await errorsOf(validatePlacement, placement)).toEqual(errors);
  });
});
