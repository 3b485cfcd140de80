import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Profile } from "../../src/preview/host/Profile";

interface Held {
  checks: number;
  heapUsed: number;
  formats: number;
  sheets: string[];
  settings: [key: string, value: unknown][];
}

/** 1 to 2 MB are seen; were every check's outcome kept, it would be 70. */
const MOST_BYTES = 20 * 2 ** 20;

async function held(profile: Profile["id"]): Promise<[after10: Held, after100: Held]> {
  const root = join(__dirname, "../..");
  const script = join(__dirname, "memory/oneHundredChecks.ts");
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--expose-gc", "-r", "@swc-node/register", script, profile],
    { cwd: root },
  );
  const lines = stdout
    .split("\n")
    .filter((line) => line.startsWith('{"checks"'))
    .map((line) => JSON.parse(line) as Held);
  expect(lines.map(({ checks }) => checks)).toEqual([10, 100]);
  return lines as [Held, Held];
}

test.each(["microsoft365", "ltsc2021"] as const)(
  "in %s, after a hundred checks of a sheet memory, marks and settings are what they were after ten",
  async (profile) => {
    const [after10, after100] = await held(profile);
    expect(after100.heapUsed - after10.heapUsed).toBeLessThan(MOST_BYTES);
    expect(after100.formats).toBe(after10.formats);
    expect(after100.sheets).toEqual(after10.sheets);
    expect(after100.settings).toEqual(after10.settings);
    // Something was marked at all: by formats that follow the figures, or by fills that can be taken back.
    expect(after10.formats + after10.settings.length + after10.sheets.length).toBeGreaterThan(1);
  },
  240_000,
);
