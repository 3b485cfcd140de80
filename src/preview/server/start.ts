import { openBrowser } from "./openBrowser";
import { startServer } from "./serve";

/** `npm start`: serves the preview, says where, and opens it where there is a browser to open. */
async function main(): Promise<void> {
  const { url } = await startServer({ port: Number(process.env["PORT"] ?? 3000) });
  console.log(`均衡 Balance: ${url}  (Ctrl+C)`);
  openBrowser(url);
}

void main();
