import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { associatedActions } from "./associatedActions";
import type { ManifestContext } from "./ManifestContext";

/**
 * The context of this project's manifest.
 *
 * @param root the project's folder
 * @param served the folder whose files are served: the project itself for the
 * source manifest, its `dist` for a build
 */
export function projectContext(root: string, served: string): ManifestContext {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    version: string;
  };
  return {
    packageVersion: version,
    associatedActions: associatedActions(join(root, "src", "commands")),
    read: (path) => {
      const file = join(served, path);
      return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : null;
    },
    built: served !== root,
  };
}
