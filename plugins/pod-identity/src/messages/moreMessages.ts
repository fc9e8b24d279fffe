/** Lists that begin with the first of many. */
export const moreMessages = {
  shown: '{{shown}} of {{all}}',
  more_one: 'Show {{count}} more',
  more_other: 'Show {{count}} more',
  fewer: 'Show fewer',
} as const;
