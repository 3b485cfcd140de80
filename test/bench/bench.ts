/*
 * `npm run bench`: what the functions cost, as ratios with peers measured in the same process on the same data,
 * interleaved: absolute times move with the machine, ratios do not. Never fails by time.
 */
import { benchCoefficient } from "./benchCoefficient";
import { benchGini } from "./benchGini";
import { benchLongestTask } from "./benchLongestTask";
import { benchNation } from "./benchNation";
import { benchPeers } from "./benchPeers";

benchCoefficient(1_000, 0, 60, 300);
benchCoefficient(1_000, 0.01, 60, 300);
benchCoefficient(1_048_576, 0, 20, 1);
benchCoefficient(1_048_576, 0.01, 20, 1);
benchPeers();
benchGini();
benchNation(200, 1, 200);
benchNation(5_000, 70, 20);
benchNation(200_000, 2_800, 8);
benchLongestTask(200_000, 2_800);
benchLongestTask(200_000, 1);
