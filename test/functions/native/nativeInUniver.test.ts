import { calculateInUniver } from "../../support/calculateInUniver";
import { computesAsTheFunctions } from "./computesAsTheFunctions";

computesAsTheFunctions("the preview's grid", calculateInUniver);
