/* Two builds: `webpack` writes the add-in to dist/; `webpack --env preview` writes the same add-in to build/addin with
   office.js from this machine, and the preview that hosts it to build/preview. */
const path = require("path");
const webpack = require("webpack");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
require("@swc-node/register");
const { contentSecurityPolicy } = require("./src/taskpane/contentSecurityPolicy.ts");
const previewPolicy = require("./src/preview/page/contentSecurityPolicy.ts").contentSecurityPolicy;
const { NoticesPlugin } = require("./release/make/NoticesPlugin.ts");
const { version } = require("./package.json");

/** Where office.js comes from: an address, or the name of one. */
const OFFICE_JS = {
  global: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  "21vianet": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
  // Files that the administrator copies beside the add-in; not supported by Microsoft.
  selfhost: "office-js/office.js",
};

const MANIFEST_ADDRESS = "https://localhost:3000";

function addInAddress() {
  const address = (process.env.ADDIN_URL || MANIFEST_ADDRESS).replace(/\/+$/, "");
  if (!/^https:\/\/[^/\s]+/.test(address))
    throw new Error(
      `ADDIN_URL must be an https address, since Excel loads no add-in from any other: ${address}`,
    );
  return address;
}

/** functions.json in both languages, from the one catalogue that also registers the functions. */
class FunctionMetadataPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("FunctionMetadata", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "FunctionMetadata", stage }, () => {
        const { functionMetadata } = require("./src/functions/functionMetadata.ts");
        const emit = (name, locale) =>
          compilation.emitAsset(
            name,
            new webpack.sources.RawSource(`${JSON.stringify(functionMetadata(locale), null, 2)}\n`),
          );
        emit("functions.json", "zh-CN");
        emit("functions.en-US.json", "en");
      });
    });
  }
}

const base = {
  mode: "production",
  devtool: false,
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      { test: /\.tsx?$/, exclude: /node_modules/, use: "swc-loader" },
      { test: /\.css$/, use: ["style-loader", "css-loader"] },
    ],
  },
  performance: { hints: false },
  stats: "errors-warnings",
};

function addIn(outputPath, officeJsUrl) {
  const address = addInAddress();
  return {
    ...base,
    name: "addin",
    entry: {
      functions: "./src/functions/register.ts",
      commands: "./src/commands/commands.ts",
    },
    output: {
      path: outputPath,
      filename: "[name].js",
      chunkFilename: "[name].[contenthash:8].js",
      // Relative to the page, and globalThis known to be there: to find out would take importScripts and new Function.
      publicPath: "",
      environment: { globalThis: true },
      clean: true,
    },
    plugins: [
      new webpack.DefinePlugin({ BALANCE_VERSION: JSON.stringify(version) }),
      new FunctionMetadataPlugin(),
      new NoticesPlugin(),
      new HtmlPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        inject: false,
        minify: false,
        officeJsUrl,
        contentSecurityPolicy: contentSecurityPolicy(officeJsUrl),
      }),
      new CopyPlugin({
        patterns: [
          { from: "src/taskpane/taskpane.css" },
          { from: "src/i18n/browser-check.js" },
          { from: "assets", to: "assets", globOptions: { ignore: ["**/make/**"] } },
          {
            from: "manifest.xml",
            // An AppDomain is an origin; every other address keeps the folder of ADDIN_URL.
            transform: (content) =>
              content
                .toString()
                .split(`<AppDomain>${MANIFEST_ADDRESS}<`)
                .join(`<AppDomain>${new URL(address).origin}<`)
                .split(MANIFEST_ADDRESS)
                .join(address),
          },
        ],
      }),
    ],
  };
}

function preview() {
  return {
    ...base,
    name: "preview",
    entry: { preview: "./src/preview/page/index.ts" },
    output: { path: path.resolve(__dirname, "build/preview"), filename: "[name].js", clean: true },
    plugins: [
      new HtmlPlugin({
        filename: "index.html",
        template: "./src/preview/page/index.html",
        contentSecurityPolicy: previewPolicy,
      }),
    ],
  };
}

module.exports = (env = {}) => {
  if (env.preview)
    return [addIn(path.resolve(__dirname, "build/addin"), "/office-js/office.js"), preview()];
  const wanted = process.env.OFFICE_JS_URL || "global";
  return addIn(path.resolve(__dirname, "dist"), OFFICE_JS[wanted] || wanted);
};
