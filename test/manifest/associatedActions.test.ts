import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { associatedActions } from "./associatedActions";

describe("The ribbon actions of the source", () => {
  const folder = mkdtempSync(join(tmpdir(), "actions-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const write = (file: string, text: string): void => writeFileSync(join(folder, file), text);

  test("are read from every file, whatever the layout, but not from comments", () => {
    write("one.ts", `Office.actions.associate(\n  "CheckSheet",\n  async () => {});`);
    write(
      "two.ts",
      `// Office.actions.associate("Old", run)\nif (ready) Office.actions.associate('ClearFlags', run);`,
    );
    expect(associatedActions(folder)).toEqual(["CheckSheet", "ClearFlags"]);
  });

  test("must be written out: a computed name is refused", () => {
    write("three.ts", `Office.actions.associate(name, run);`);
    expect(() => associatedActions(folder)).toThrow(
      /three\.ts: write the name of the action as a string/,
    );
  });

  test("are none where there is no such folder", () => {
    expect(associatedActions(join(folder, "nowhere"))).toEqual([]);
  });
});
