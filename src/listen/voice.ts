/** What a voice engine made of a text. */
export interface Spoken {
  /** One channel, -1 to 1. */
  readonly samples: Float32Array;
  /** When each of the asked places is reached, in seconds from the beginning of the samples. */
  readonly times: readonly number[];
}

/** An engine that speaks to a file. What the browser's speechSynthesis does needs no samples: it follows the script itself. */
export interface Voice {
  /** Samples a second. */
  readonly rate: number;
  /** Names of its voices; the first is the narrator's, the others are given to speakers in turn. */
  readonly voices: readonly string[];
  /**
   * Speaks a text.
   *
   * @param places offsets into the text whose times are wanted, UTF-16 code units, ascending
   */
  speak(text: string, voice: string, places: readonly number[]): Promise<Spoken>;
}
