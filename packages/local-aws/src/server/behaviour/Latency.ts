/**
 * By call pattern (`iam:*`, `eks:ListClusters`, `*`), how many milliseconds a call takes before it begins: always the
 * same, or something between two bounds. The first pattern that fits has the say.
 *
 * @public
 */
export type Latency = Readonly<
  Record<string, number | Readonly<{ min: number; max: number }>>
>;
