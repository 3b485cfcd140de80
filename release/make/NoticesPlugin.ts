import { dirname } from "node:path";
import webpack from "webpack";
import { NOTICES } from "./notices";
import { noticesText } from "./noticesText";
import { packageFolder } from "./packageFolder";
import { readPackage } from "./readPackage";

/** Writes the notices of exactly the packages that went into the build; one that may not ship fails it. */
export class NoticesPlugin {
  apply(compiler: webpack.Compiler): void {
    compiler.hooks.thisCompilation.tap("Notices", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "Notices", stage }, () => {
        // Whose start-up code is in every file, without being a module.
        const folders = new Set([dirname(require.resolve("webpack/package.json"))]);
        for (const module of compilation.modules) {
          if (compilation.chunkGraph.getNumberOfModuleChunks(module) === 0) continue;
          for (const resource of resourcesOf(module)) {
            const folder = packageFolder(resource);
            if (folder) folders.add(folder);
          }
        }
        const packages = [...folders].map(readPackage);
        compilation.emitAsset(NOTICES, new webpack.sources.RawSource(noticesText(packages)));
      });
    });
  }
}

/** A module's file; of modules that were joined into one, all their files. */
function resourcesOf(module: webpack.Module): string[] {
  const { resource, modules } = module as webpack.Module & {
    resource?: string;
    modules?: webpack.Module[];
  };
  return [...(resource ? [resource] : []), ...(modules ?? []).flatMap(resourcesOf)];
}
