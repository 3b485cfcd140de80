/* node -r @swc-node/register test/bench/gini.ts: what GINI costs, apart from the other benchmarks. */
import { benchGini } from "./benchGini";

benchGini();
