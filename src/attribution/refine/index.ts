import type { Refiner } from '../attribution.js';
import { freeQuotation } from './beside/free-quotation.js';
import { goesOn } from './beside/goes-on.js';
import { repartee } from './beside/repartee.js';
import { runningQuotation } from './beside/running-quotation.js';
import { saidBeside } from './beside/said-beside.js';
import { sayingBeside } from './beside/saying-beside.js';
import { trailingClause } from './beside/trailing-clause.js';
import { belief } from './doubt/belief.js';
import { betweenMarks } from './doubt/between-marks.js';
import { carried } from './doubt/carried.js';
import { naming } from './doubt/naming.js';
import { nobodySaid } from './doubt/nobody-said.js';
import { reported } from './doubt/reported.js';
import { somebody } from './doubt/somebody.js';
import { sureEnough } from './doubt/sure-enough.js';
import { blockQuotation } from './forms/block-quotation.js';
import { colon } from './forms/colon.js';
import { dash } from './forms/dash.js';
import { dialogue } from './forms/dialogue.js';
import { interviewer } from './forms/interviewer.js';
import { letter } from './forms/letter.js';
import { post } from './forms/post.js';
import { signedQuestions } from './forms/signed-questions.js';
import { signedQuotations } from './forms/signed-quotations.js';
import { turns } from './forms/turns.js';
import { byAgent } from './sources/by-agent.js';
import { dateline } from './sources/dateline.js';
import { gapping } from './sources/gapping.js';
import { participle } from './sources/participle.js';
import { plainObject } from './sources/plain-object.js';
import { quotedAsSaying } from './sources/quoted-as-saying.js';
import { setOffSubject } from './sources/set-off-subject.js';
import { subject } from './sources/subject.js';
import { swallowedSubject } from './sources/swallowed-subject.js';
import { urged } from './sources/urged.js';
import { whoseWords } from './sources/whose-words.js';
import { beyondMarks } from './spans/beyond-marks.js';
import { brokenQuotation } from './spans/broken-quotation.js';
import { cutShort } from './spans/cut-short.js';
import { inside } from './spans/inside.js';
import { oneClaimant } from './spans/one-claimant.js';
import { otherParagraph } from './spans/other-paragraph.js';
import { ownClause } from './spans/own-clause.js';
import { ownWords } from './spans/own-words.js';
import { tidy } from './spans/tidy.js';
import { unfinished } from './spans/unfinished.js';
import { wholeQuotation } from './spans/whole-quotation.js';
import { wholeSource } from './spans/whole-source.js';

/**
 * What rules do better than a model, in the order in which they run. The model knows words; these know that quotation marks come in
 * pairs. To add one: a file in the folder that tells what it mends, a line here.
 */
export const REFINERS: readonly Refiner[] = [
  tidy,
  unfinished,
  sureEnough,
  cutShort,
  dateline,
  swallowedSubject,
  subject,
  setOffSubject,
  wholeSource,
  participle,
  quotedAsSaying,
  byAgent,
  urged,
  whoseWords,
  somebody,
  otherParagraph,
  turns,
  signedQuestions,
  signedQuotations,
  dialogue,
  blockQuotation,
  letter,
  inside,
  ownClause,
  beyondMarks,
  wholeQuotation,
  ownWords,
  oneClaimant,
  gapping,
  brokenQuotation,
  sayingBeside,
  saidBeside,
  trailingClause,
  colon,
  dash,
  belief,
  naming,
  nobodySaid,
  interviewer,
  goesOn,
  runningQuotation,
  repartee,
  freeQuotation,
  plainObject,
  post,
  carried,
  betweenMarks,
  reported,
];
