/** A call of a BALANCE function within the text of a formula. */
export interface BalanceCall {
  /** Of its first sign, an "@" before it included. */
  readonly start: number;
  /** Behind its closing bracket. */
  readonly end: number;
  /** Where its arguments begin, behind the opening bracket. */
  readonly argumentsStart: number;
  /** In capitals, as the catalogue names it; not every one of them exists. */
  readonly name: string;
  /** As they are written; "" for one left out. */
  readonly arguments: readonly string[];
  /** Excel asked for one value of it. */
  readonly isSingle: boolean;
  /** Written as Excel keeps the function of an add-in that is missing, or with the add-in's path. */
  readonly isBroken: boolean;
}
