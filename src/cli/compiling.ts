import { setFlagsFromString } from 'node:v8';

// How V8 compiles what this program runs; in front of all other imports, for a pattern keeps what held when it was made. Processor time of
// `onrecord read examples/harbour-vote.html`: 1.67 s as V8 would have it, 1.24 s with the first, 1.12 s with both.

// A thousand patterns meet most pages twice and more: each goes straight to machine code, not to byte code for its first text and to machine code for its second.
setFlagsFromString('--no-regexp-tier-up');
// A few pages do not repay the optimizer, which takes as long as the rules: it waits until code has run about four times as long (250 kB of byte code for 66).
setFlagsFromString('--interrupt-budget=250000');
