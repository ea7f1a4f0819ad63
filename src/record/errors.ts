/** What went wrong, for a program. Each face maps it to its own codes; the command line's exit codes stand beside it. */
export const EXIT_CODES = {
  /** Wrong usage: an unknown flag, a missing argument. */
  usage: 2,
  /** The input was had but cannot be read: empty, binary, too large, not an article. */
  'unreadable-input': 2,
  /** A source could not be had: no such file, no such page, no answer. */
  'source-unavailable': 3,
  /** A fault of ours: the record contradicts itself, the weights are missing. */
  fault: 70,
} as const;

export type ErrorCode = keyof typeof EXIT_CODES;

/** An error for the person who reads it: `message` says what was wrong and where, `hint` what to do about it. */
export class OnrecordError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly hint?: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'OnrecordError';
  }

  /** One line: what, where, what to do. */
  get line(): string {
    return this.hint ? `${this.message} (${this.hint})` : this.message;
  }
}
