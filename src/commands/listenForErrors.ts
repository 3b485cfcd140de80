import { unexpectedErrors } from "../actions/errors/unexpectedErrors";

/** Notes what was thrown where nobody catches it; scripts of others that share the page are not ours to report. */
export function listenForErrors(): void {
  addEventListener("error", ({ error }: ErrorEvent) => {
    if (error instanceof Error) unexpectedErrors.note("window", error);
  });
  addEventListener("unhandledrejection", ({ reason }: PromiseRejectionEvent) =>
    unexpectedErrors.note("promise", reason),
  );
}
