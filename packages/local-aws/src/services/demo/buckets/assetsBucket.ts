import type { DemoBucket } from '../DemoCompany';
import { BUCKETS } from '../place';

function svg(size: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"/>\n`;
}

/** Pictures of the shop. */
export const assetsBucket: DemoBucket = {
  name: BUCKETS.assets,
  daysOld: 700,
  tags: { team: 'platform' },
  objects: [
    {
      key: 'images/logo.svg',
      text: svg(64),
      daysOld: 610,
      contentType: 'image/svg+xml',
    },
    {
      key: 'resized/logo-16.svg',
      text: svg(16),
      daysOld: 610,
      contentType: 'image/svg+xml',
    },
  ],
};
