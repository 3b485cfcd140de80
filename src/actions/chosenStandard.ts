import { standards } from "../standards/standards";

const key = "Balance.standard";

/** The standard chosen in this session: the pane starts anew with another language and should not forget it. */
export const chosenStandard = {
  read(): string {
    const kept = attempt(() => sessionStorage.getItem(key));
    return standards.find(({ id }) => id === kept)?.id ?? standards[0]!.id;
  },
  keep(standardId: string): void {
    attempt(() => sessionStorage.setItem(key, standardId));
  },
};

/** Some web views forbid storage; then nothing is remembered. */
function attempt<Result>(action: () => Result): Result | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
