#!/usr/bin/env node
import './compiling.js';
import { EXIT_CODES } from '../record/index.js';
import { run } from './run.js';

// a reader that closed the pipe (head) has what it wants
process.stdout.on('error', (e: NodeJS.ErrnoException) => process.exit(e.code === 'EPIPE' ? 0 : EXIT_CODES.fault));

await run(process.argv.slice(2));
