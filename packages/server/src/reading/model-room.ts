import type { FailedReading, Reading } from "@entente/model";
import {
  Candidates,
  chooseKnown,
  type DocumentInput,
  type KnownChoice,
  type KnownName,
  type ModelEndpoint,
  type ModelReading,
  packs,
  readByModel,
} from "@entente/reader";
import { ReadingRoom, type Room } from "./reading-room.ts";

/** Reads by the grammar first and then by a language model, which the grammar stands in for wherever it gives no answer. */
export class ModelRoom implements Room {
  readonly #room: Room;
  readonly #endpoint: ModelEndpoint;
  readonly #onReading: (reading: ModelReading) => void;
  #candidates: Candidates | undefined;

  /** `onReading` hears of every reading, with the grammar's beside it and what the model left out. */
  constructor(endpoint: ModelEndpoint, onReading: (reading: ModelReading) => void = () => undefined, room: Room = new ReadingRoom()) {
    this.#room = room;
    this.#endpoint = endpoint;
    this.#onReading = onReading;
  }

  async read(input: DocumentInput): Promise<(Reading | FailedReading)[]> {
    const readings: (Reading | FailedReading)[] = [];
    for (const grammar of await this.#room.read(input)) readings.push("error" in grammar ? grammar : await this.#improved(grammar));
    return readings;
  }

  async learn(names: readonly KnownName[]): Promise<void> {
    this.#candidates = new Candidates(names);
    await this.#room.learn(names);
  }

  /** The reading's names that the model takes for records of the register. */
  choose(reading: Reading): Promise<KnownChoice[]> {
    return this.#candidates ? chooseKnown(reading, this.#candidates, this.#endpoint) : Promise.resolve([]);
  }

  /** Who answers for the choices. */
  get author(): string {
    return this.#endpoint.name;
  }

  close(): Promise<void> {
    return this.#room.close();
  }

  async #improved(grammar: Reading): Promise<Reading> {
    const result = await readByModel(grammar, { packs, endpoint: this.#endpoint });
    this.#onReading(result);
    return result.reading;
  }
}
