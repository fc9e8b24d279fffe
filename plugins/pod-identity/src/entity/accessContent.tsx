import { EntityContentBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { RiShieldKeyholeLine } from '@remixicon/react';
import { accessRouteRef } from '../routes';
import { accessContentFilter } from './entityFilters';

/** The tab "AWS access" of an entity. */
export const accessContent = EntityContentBlueprint.make({
  name: 'aws-access',
  params: {
    path: '/aws-access',
    title: 'AWS access',
    icon: <RiShieldKeyholeLine />,
    routeRef: accessRouteRef,
    filter: accessContentFilter,
    loader: () =>
      import('../components/tab/AwsAccessTab').then(m => <m.AwsAccessTab />),
  },
});
