import type { LayerName } from 'iam-policy';

/** The layers that decide what a session may do, in the order in which a person follows the path of a request. */
export const permissionLayerOrder = [
  'identity',
  'boundary',
  'session',
  'resource',
  'scp',
  'rcp',
] as const satisfies readonly LayerName[];

/** One of them. */
export type PermissionLayer = (typeof permissionLayerOrder)[number];

/** A step of the path of a request after the role is assumed: a layer of policies, or what the request passes besides. */
export type PathLayer = PermissionLayer | 'vpc-endpoint';
