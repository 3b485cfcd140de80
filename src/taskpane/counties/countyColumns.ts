/** Columns of the list of counties: name, schools, failing schools, coefficient. */
export const countyColumns = "minmax(0, 1fr) 48px 48px 64px";
