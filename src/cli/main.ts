#!/usr/bin/env node
import { CommanderError } from 'commander';
import { EXIT_CODES, OnrecordError } from '../record/index.js';
import { program } from './program.js';

// a reader that closed the pipe (head) has what it wants
process.stdout.on('error', (e: NodeJS.ErrnoException) => process.exit(e.code === 'EPIPE' ? 0 : EXIT_CODES.fault));

try {
  await program().parseAsync();
} catch (error) {
  process.exitCode = report(error);
}

function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT_CODES.usage;
  if (error instanceof OnrecordError) {
    process.stderr.write(`onrecord: ${error.line}\n`);
    return EXIT_CODES[error.code];
  }
  process.stderr.write(`onrecord: a fault of ours: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return EXIT_CODES.fault;
}
