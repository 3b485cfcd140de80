/** functions.json, as far as the host reads it. */
export interface FunctionMetadata {
  functions: FunctionDeclaration[];
}

export interface FunctionDeclaration {
  id: string;
  name: string;
  description?: string;
  parameters: ParameterDeclaration[];
  result?: { type?: string; dimensionality?: "scalar" | "matrix" };
  options?: {
    requiresAddress?: boolean;
    requiresParameterAddresses?: boolean;
    cancelable?: boolean;
    stream?: boolean;
    volatile?: boolean;
  };
}

export interface ParameterDeclaration {
  name: string;
  description?: string;
  type?: "boolean" | "number" | "string" | "any";
  dimensionality?: "scalar" | "matrix";
  optional?: boolean;
}
