import { defineClass } from "../host/defineClass";
import { customFunctionsService, type FunctionReports } from "./customFunctionsService";

/** `Microsoft.ExcelServices.CustomFunctionsContainer`. */
export const customFunctionsContainer = defineClass<FunctionReports>({
  name: "CustomFunctionsContainer",
  objects: { CustomFunctions: { since: 1, object: customFunctionsService } },
});
