import { accessByName, makeEntity } from '../src/__fixtures__/entities';

const example = 'eksworkshop-eksctl/payments/payments-api';

/** An entity for each state of the tab. */
export const exampleEntities = [
  ...Object.keys(accessByName).map(name => makeEntity(name)),
  makeEntity('docs-site'),
  ...['loading', 'forbidden', 'not-found', 'failing', 'empty'].map(name =>
    makeEntity(name, name === 'empty' ? '' : example),
  ),
];
