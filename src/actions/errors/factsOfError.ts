import { errorCodeOf } from "../../excel/errorCodeOf";
import type { ErrorFacts } from "./ErrorFacts";

const MOST_FRAMES = 12;
/** Our files as the build names them, and those of office.js; what another name stands for is nobody's business. */
const frame =
  /(?:^|[/@( ])((?:functions|commands|taskpane|checking|collecting|files|errors|\d+)(?:\.[0-9a-f]{8})?\.js|(?:office|excel-[a-z0-9]+-[0-9.]+)\.js):(\d{1,7}):(\d{1,7})\)?$/u;
/** A word of a programming interface: what a cell holds could hardly be one, and is never put there. */
const isWord = (text: unknown): text is string =>
  typeof text === "string" && /^[A-Za-z][A-Za-z.]{0,60}$/u.test(text);

/**
 * The facts of anything that was thrown.
 *
 * @example factsOfError(new TypeError("…")) // { name: "TypeError", frames: ["commands.js:1:2345"] }
 */
export function factsOfError(error: unknown): ErrorFacts {
  const name = error instanceof Error ? error.name : typeof error;
  const code = errorCodeOf(error);
  const call = callOf(error);
  return {
    name: isWord(name) ? name : "Error",
    ...(isWord(code) && { code }),
    ...(isWord(call) && { call }),
    frames: framesOf(error),
  };
}

/** office.js says at which member of its interface a request failed. */
function callOf(error: unknown): unknown {
  if (typeof error !== "object" || error === null || !("debugInfo" in error)) return undefined;
  const { debugInfo } = error;
  if (typeof debugInfo !== "object" || debugInfo === null || !("errorLocation" in debugInfo))
    return undefined;
  return debugInfo.errorLocation;
}

/** A stack begins with the message in some browsers: it is cut off before the places are taken. */
function framesOf(error: unknown): string[] {
  if (!(error instanceof Error) || typeof error.stack !== "string") return [];
  const places = error.message ? error.stack.split(error.message).join("") : error.stack;
  return places
    .split("\n")
    .flatMap((line) => {
      const found = frame.exec(line.trim());
      return found ? [`${found[1]!}:${found[2]!}:${found[3]!}`] : [];
    })
    .slice(0, MOST_FRAMES);
}
