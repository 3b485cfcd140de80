/** 教督〔2017〕6号: the least that a school must have, per 100 pupils or per pupil; yuan for L6. */
export const limits2017 = {
  primary: { L1: 4.2, L2: 1, L3: 0.9, L4: 4.5, L5: 7.5, L6: 2000, L7: 2.3 },
  junior: { L1: 5.3, L2: 1, L3: 0.9, L4: 5.8, L5: 10.2, L6: 2500, L7: 2.4 },
} as const;
