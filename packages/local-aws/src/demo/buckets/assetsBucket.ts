import type { SeedBucket } from '../../aws/SeedDocument';
import { BUCKETS } from '../place';

function svg(size: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"/>\n`;
}

/** Pictures of the shop. */
export const assetsBucket: SeedBucket = {
  name: BUCKETS.assets,
  created: '700 days ago',
  tags: { team: 'platform' },
  objects: [
    {
      key: 'images/logo.svg',
      text: svg(64),
      created: '610 days ago',
      contentType: 'image/svg+xml',
    },
    {
      key: 'resized/logo-16.svg',
      text: svg(16),
      created: '610 days ago',
      contentType: 'image/svg+xml',
    },
  ],
};
