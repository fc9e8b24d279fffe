export { root, trust } from './documents';
export { BUCKET, REGION, SHOP, SHOP_ROLE, STOCK, STOCK_ROLE } from './seed';
export { ShopAndStock } from './ShopAndStock';
