/** A finite verb that is negated, or never done: "did not deny", "has never ruled out", "neither confirmed nor denied". */
const UNSAID =
  /(?<!\p{L})(?:(?:did|does|do|has|have|had|would|will|could|can|is|are|was|were)(?:\s(?:not|never)|n[’']t)|cannot|won[’']t|never|neither|nor)\s(?!(?:to|again)(?!\p{L}))(?:\p{L}{2,20}ly\s)?(?=\p{L})/iu;

/** Does the cue say that something was not said? "Pleaded not guilty" and "vowed never again" are said. */
export const isUnsaid = (cue: string): boolean => UNSAID.test(cue);
