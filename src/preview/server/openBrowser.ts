import { spawn } from "node:child_process";

/**
 * Opens an address in the user's browser; does nothing on a machine without a screen or where
 * BALANCE_NO_OPEN is set.
 */
export function openBrowser(url: string): void {
  const { platform, env } = process;
  const hasScreen = platform !== "linux" || !!(env["DISPLAY"] ?? env["WAYLAND_DISPLAY"]);
  if (env["BALANCE_NO_OPEN"] === "1" || !hasScreen) return;
  const [command, args]: [string, string[]] =
    platform === "win32"
      ? ["cmd", ["/c", "start", "", url]]
      : platform === "darwin"
        ? ["open", [url]]
        : ["xdg-open", [url]];
  const opener = spawn(command, args, { stdio: "ignore", detached: true });
  // Without such a command the printed address is all there is.
  opener.on("error", () => undefined);
  opener.unref();
}
