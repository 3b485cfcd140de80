import { readFileSync } from "node:fs";
import { join } from "node:path";
import { serverTexts } from "../texts/serverTexts";
import { developerCertificate } from "./developerCertificate";
import { startServer } from "./serve";

/** What starting Excel needs from the machine; a test brings its own. */
export interface Machine {
  platform: NodeJS.Platform;
  certificateFolder: string;
  /** The folder of the built add-in. */
  dist: string;
  /** Runs a command in the project and returns its exit code. */
  run(command: "npm" | "npx", parameters: readonly string[]): Promise<number>;
  say(sentence: string): void;
}

const certificates = "office-addin-dev-certs@3.0.0";
const debugging = "office-addin-debugging@7.0.0";
/** From the project's folder: the folder's own path may hold spaces, which a shell would cut at. */
const manifest = "dist/manifest.xml";

/**
 * Builds the add-in, serves it over https as Excel demands, and opens it in the desktop Excel.
 * @returns how to stop, or null when it could not be done; the reason has been said
 */
export async function startExcel(machine: Machine): Promise<{ stop(): Promise<void> } | null> {
  const { platform, run, say, dist } = machine;
  if (platform !== "win32" && platform !== "darwin") {
    say(serverTexts.noExcelHere);
    return null;
  }
  if ((await run("npm", ["run", "--silent", "build"])) !== 0) return null;
  const address = addressIn(readFileSync(join(dist, "manifest.xml"), "utf8"));
  let server: Awaited<ReturnType<typeof startServer>> | null = null;
  // Built for another server: Excel loads it from there.
  if (address.hostname === "localhost") {
    const certificate =
      developerCertificate(machine.certificateFolder) ??
      ((await run("npx", ["--yes", certificates, "install"])) === 0
        ? developerCertificate(machine.certificateFolder)
        : null);
    if (!certificate) {
      say(serverTexts.noCertificate(certificates));
      return null;
    }
    try {
      server = await startServer({
        port: Number(address.port || 443),
        roots: { preview: dist, addIn: dist, officeJs: join(dist, "office-js") },
        certificate,
      });
    } catch {
      say(serverTexts.portTaken(address.port));
      return null;
    }
    say(serverTexts.serving(dist, server.url));
  }
  if ((await run("npx", ["--yes", debugging, "start", manifest, "desktop"])) !== 0) {
    await server?.close();
    say(serverTexts.notStarted);
    return null;
  }
  say(serverTexts.started);
  return {
    async stop() {
      await run("npx", ["--yes", debugging, "stop", manifest]);
      await server?.close();
    },
  };
}

/** Where the manifest says that the add-in lies. */
function addressIn(manifest: string): URL {
  const found = /<SourceLocation DefaultValue="([^"]+)"/u.exec(manifest)?.[1];
  if (!found) throw new Error("dist/manifest.xml has no SourceLocation");
  return new URL(found);
}
