import { mkdtempSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startServer } from "../../../src/preview/server/serve";

const folder = (files: Record<string, string>): string => {
  const path = mkdtempSync(join(tmpdir(), "balance-"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
  return path;
};

let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  const preview = folder({ "index.html": "page", "app.js": "1" });
  server = await startServer({
    port: 0,
    roots: { preview, addIn: folder({ "manifest.xml": "<a/>" }) },
  });
});
afterAll(() => server.close());

/** Sends the path as it is: fetch would tidy it first. */
const get = (path: string): Promise<{ status: number; type: string; body: string }> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    request({ hostname, port, path }, (answer) => {
      let body = "";
      answer.on("data", (part) => (body += String(part)));
      answer.on("end", () =>
        resolve({
          status: answer.statusCode ?? 0,
          type: answer.headers["content-type"] ?? "",
          body,
        }),
      );
    })
      .on("error", reject)
      .end();
  });

test("the page, the add-in and office.js have their places and types", async () => {
  expect(await get("/")).toEqual({ status: 200, type: "text/html; charset=utf-8", body: "page" });
  expect((await get("/app.js?x=1")).type).toBe("text/javascript; charset=utf-8");
  expect(await get("/addin/manifest.xml")).toEqual({
    status: 200,
    type: "application/xml; charset=utf-8",
    body: "<a/>",
  });
  expect((await get("/office-js/office.js")).status).toBe(200);
  expect((await get("/office-js/zh-CN/office_strings.js")).status).toBe(200);
});

test("the trust page says yes", async () => {
  expect((await get("/office-js/AgaveErrorUX/index.html")).body).toContain("hostUserTrusted: true");
});

test.each([
  "/../package.json",
  "/addin/../../package.json",
  "/addin/%2e%2e/%2e%2e/etc/passwd",
  "/%00",
  "/addin/..%2fsecret",
  "/nothing",
  "/%E0%A4%A",
])("%s leads nowhere", async (path) => {
  expect((await get(path)).status).toBe(404);
});

test("a taken port leads to the next free one", async () => {
  const taken = Number(new URL(server.url).port);
  const second = await startServer({ port: taken });
  expect(Number(new URL(second.url).port)).toBeGreaterThan(taken);
  await second.close();
});
