import { setTimeout as pause } from "node:timers/promises";
import { expect, it } from "vitest";
import { type Bounds, together } from "./together.ts";

const endless = { count: Infinity, weight: Infinity, time: Infinity };

async function* numbers(count: number): AsyncGenerator<number> {
  for (let number = 1; number <= count; number += 1) yield number;
}

async function* slow(): AsyncGenerator<number> {
  for await (const number of numbers(3)) {
    if (number === 2) await pause(60);
    yield number;
  }
}

async function groups(source: AsyncIterable<number>, bounds: Partial<Bounds>): Promise<number[][]> {
  const gathered: number[][] = [];
  for await (const group of together(source, (number) => number, { ...endless, ...bounds })) gathered.push(group);
  return gathered;
}

it("gathers up to a count or a weight and gives the rest at the end", async () => {
  expect(await groups(numbers(5), { count: 2 })).toEqual([[1, 2], [3, 4], [5]]);
  expect(await groups(numbers(5), { weight: 4 })).toEqual([[1, 2, 3], [4], [5]]);
  expect(await groups(numbers(3), {})).toEqual([[1, 2, 3]]);
  expect(await groups(numbers(0), {})).toEqual([]);
});

it("does not hold back what took long to come", async () => {
  expect(await groups(slow(), { time: 50 })).toEqual([[1, 2], [3]]);
});
