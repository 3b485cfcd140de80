/** The published worked example (县域义务教育校际均衡指标计算方法，以生均图书册数为例), and what it is not. */
export const fiveSchools = {
  books: [279, 137, 935, 160, 402],
  pupils: [45, 37, 89, 76, 55],
  mean: 6.3344370860927155,
  /** √10.652786702918453…, correctly rounded. */
  standardDeviation: 3.2638607051953756,
  coefficient: 0.5152566298844764,
  notThese: [0.48877068160501713, 0.5464622347388621, 0.4602287106295323],
} as const;
