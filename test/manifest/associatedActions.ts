import { readFileSync, readdirSync, existsSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/**
 * The names that the code in a folder gives to `Office.actions.associate`, in
 * the order of the files. Read from the source itself, so that a button
 * without code, or code without a button, cannot hide.
 *
 * @throws Error when a name is not written out as a string.
 */
export function associatedActions(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .sort()
    .flatMap((file) => namesIn(join(folder, file)));
}

function namesIn(file: string): string[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, "utf8"),
    ts.ScriptTarget.Latest,
    true,
  );
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isCallExpression(node) &&
      /(^|\.)actions\??\.associate$/.test(node.expression.getText())
    ) {
      const [name] = node.arguments;
      if (name === undefined || !ts.isStringLiteralLike(name)) {
        throw new Error(
          `${file}: write the name of the action as a string in Office.actions.associate.`,
        );
      }
      names.push(name.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}
