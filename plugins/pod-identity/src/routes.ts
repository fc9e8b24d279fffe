import { createRouteRef } from '@backstage/frontend-plugin-api';

/** The "AWS access" tab of an entity. */
export const accessRouteRef = createRouteRef();
