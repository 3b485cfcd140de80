import { readFile } from "node:fs/promises";
import { createServer, type RequestListener, type Server, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import { dirname, extname, join } from "node:path";
import type { Certificate } from "./developerCertificate";
import { findFile, type Roots } from "./findFile";
import { mimeTypes } from "./mimeTypes";
import { policyOfPage } from "./policyOfPage";
import { trustPage, trustPagePolicy } from "./trustPage";

const project = join(__dirname, "..", "..", "..");
const tries = 20;
const previewHeaders = { "Cache-Control": "no-cache" };
/** Excel reads functions.json from another origin, and shows a generic icon for one it may not keep. */
const excelHeaders = { "Cache-Control": "max-age=60", "Access-Control-Allow-Origin": "*" };

/**
 * Serves the preview, or with a certificate the add-in for a real Excel, on this machine only.
 * @param options.port the first port to try; 0 lets the system choose, a taken one leads to the next
 * @param options.certificate for https; the port must be free then, since the manifest names it
 * @returns the address, and a way to stop
 */
export async function startServer(
  options: { port?: number; roots?: Partial<Roots>; certificate?: Certificate } = {},
): Promise<{ url: string; close(): Promise<void> }> {
  const roots: Roots = {
    preview: join(project, "build", "preview"),
    addIn: join(project, "build", "addin"),
    officeJs: join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist"),
    ...options.roots,
  };
  const { certificate } = options;
  const headers = certificate ? excelHeaders : previewHeaders;
  const listener: RequestListener = (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    void answer(request.method ?? "GET", pathname, response, roots);
  };
  const server = certificate ? createSecureServer(certificate, listener) : createServer(listener);
  const port = await listen(server, options.port ?? 3000, certificate ? 1 : tries);
  return {
    url: `${certificate ? "https" : "http"}://localhost:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  method: string,
  path: string,
  response: ServerResponse,
  roots: Roots,
): Promise<void> {
  if (method !== "GET" && method !== "HEAD") return end(response, 405, "text/plain", "");
  if (/^\/office-js\/AgaveErrorUX\/index\.html$/i.test(path)) {
    return end(response, 200, mimeTypes[".html"]!, trustPage, trustPagePolicy);
  }
  const file = findFile(path, roots);
  try {
    if (!file) return end(response, 404, "text/plain", "");
    const body = await readFile(file);
    const type = mimeTypes[extname(file).toLowerCase()] ?? "application/octet-stream";
    const policy = type === mimeTypes[".html"] ? policyOfPage(body.toString()) : undefined;
    end(response, 200, type, method === "HEAD" ? "" : body, policy);
  } catch {
    end(response, 404, "text/plain; charset=utf-8", "");
  }
}

function end(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Buffer,
  policy?: string,
): void {
  response.writeHead(status, {
    "Content-Type": type,
    "X-Content-Type-Options": "nosniff",
    ...(policy && { "Content-Security-Policy": policy }),
  });
  response.end(body);
}

async function listen(server: Server, first: number, attempts: number): Promise<number> {
  for (let port = first; ; port++) {
    const failure = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
      server.once("error", resolve);
      server.listen(port, "127.0.0.1", () => {
        server.off("error", resolve);
        resolve(null);
      });
    });
    if (!failure) return (server.address() as AddressInfo).port;
    if (failure.code !== "EADDRINUSE" || port >= first + attempts - 1) throw failure;
  }
}
