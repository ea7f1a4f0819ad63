import type { Refiner } from '../attribution.js';
import { belief } from './belief.js';
import { betweenMarks } from './between-marks.js';
import { beyondMarks } from './beyond-marks.js';
import { blockQuotation } from './block-quotation.js';
import { brokenQuotation } from './broken-quotation.js';
import { byAgent } from './by-agent.js';
import { carried } from './carried.js';
import { colon } from './colon.js';
import { cutShort } from './cut-short.js';
import { dash } from './dash.js';
import { dateline } from './dateline.js';
import { dialogue } from './dialogue.js';
import { freeQuotation } from './free-quotation.js';
import { gapping } from './gapping.js';
import { goesOn } from './goes-on.js';
import { inside } from './inside.js';
import { interviewer } from './interviewer.js';
import { letter } from './letter.js';
import { naming } from './naming.js';
import { nobodySaid } from './nobody-said.js';
import { oneClaimant } from './one-claimant.js';
import { otherParagraph } from './other-paragraph.js';
import { ownClause } from './own-clause.js';
import { ownWords } from './own-words.js';
import { participle } from './participle.js';
import { plainObject } from './plain-object.js';
import { post } from './post.js';
import { quotedAsSaying } from './quoted-as-saying.js';
import { repartee } from './repartee.js';
import { reported } from './reported.js';
import { runningQuotation } from './running-quotation.js';
import { saidBeside } from './said-beside.js';
import { sayingBeside } from './saying-beside.js';
import { setOffSubject } from './set-off-subject.js';
import { signedQuestions } from './signed-questions.js';
import { signedQuotations } from './signed-quotations.js';
import { somebody } from './somebody.js';
import { subject } from './subject.js';
import { sureEnough } from './sure-enough.js';
import { swallowedSubject } from './swallowed-subject.js';
import { tidy } from './tidy.js';
import { trailingClause } from './trailing-clause.js';
import { turns } from './turns.js';
import { unfinished } from './unfinished.js';
import { urged } from './urged.js';
import { wholeQuotation } from './whole-quotation.js';
import { wholeSource } from './whole-source.js';
import { whoseWords } from './whose-words.js';

/**
 * What rules do better than a model, in the order in which they run. The model knows words; these know that quotation marks come in
 * pairs. To add one: a file beside this, a line here.
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
