import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { accessCardFilter } from './entityFilters';

/** The card of the overview page. */
export const accessCard = EntityCardBlueprint.make({
  name: 'aws-access',
  params: {
    type: 'info',
    filter: accessCardFilter,
    loader: () =>
      import('../components/card/AwsAccessCard').then(m => <m.AwsAccessCard />),
  },
});
