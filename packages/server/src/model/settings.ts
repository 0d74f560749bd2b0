import { Problem } from "@entente/model";
import { modelEndpoint } from "./endpoint.ts";

/** How a person names the language model that shall read. */
export interface ModelOptions {
  /** Name of the model, as its service calls it. */
  model?: string;
  /** Address of an OpenAI-compatible service; without it, ENTENTE_MODEL_URL, else a service on this machine. */
  modelUrl?: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Where services that run on the own machine listen by custom (Ollama). */
const localService = "http://127.0.0.1:11434/v1";

/**
 * The model chosen by options or by ENTENTE_MODEL, ENTENTE_MODEL_URL and ENTENTE_MODEL_KEY; undefined where none is. Nothing is sent
 * anywhere unless a model is named. Throws "invalid-input" for an address that is none.
 */
export function chosenEndpoint({ model, modelUrl }: ModelOptions, env: Environment) {
  const name = model ?? env["ENTENTE_MODEL"];
  if (!name) return undefined;
  const address = modelUrl ?? env["ENTENTE_MODEL_URL"] ?? localService;
  if (!URL.canParse(address) || !/^https?:$/u.test(new URL(address).protocol))
    throw new Problem("invalid-input", { field: "model-url", value: address });
  return modelEndpoint({ address, model: name, key: env["ENTENTE_MODEL_KEY"] });
}
