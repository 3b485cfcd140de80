/** The languages of the product: Chinese first, English second. */
export type Locale = "zh-CN" | "en";
