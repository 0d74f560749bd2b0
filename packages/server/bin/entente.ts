#!/usr/bin/env node
import { main } from "../src/cli/main.ts";

// The status is set rather than exited with, so that what is still being printed gets out.
process.exitCode = await main(process.argv.slice(2), process.env);
