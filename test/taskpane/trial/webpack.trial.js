const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");

/** The pane alone, over fixed states, for tests in a browser and for looking at. */
module.exports = ({ quick } = {}, { mode = "development" } = {}) => ({
  mode,
  devtool: false,
  entry: path.join(__dirname, "trial.tsx"),
  output: {
    // Test files that run side by side build side by side.
    path: path.join(
      __dirname,
      "../../../build/pane-trial",
      quick ? `quick-${process.env.JEST_WORKER_ID ?? 0}` : mode,
    ),
    filename: "pane.js",
  },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: { rules: [{ test: /\.tsx?$/, use: "swc-loader", exclude: /node_modules/ }] },
  plugins: [new HtmlWebpackPlugin({ template: path.join(__dirname, "trial.html") })],
  // A test is sooner done with a larger file than with a smaller one made first.
  ...(quick ? { optimization: { minimize: false, concatenateModules: false } } : {}),
  performance: false,
});
