import { matchesOf, remembered } from '../../language/index.js';

/**
 * Word classes that the act is judged on, a row a class: families of meaning that tell acts apart, in the plain words of news English.
 * Entries stand between commas; `*` stands for any ending. To add a word, add it to the class that it means the same as.
 */
const WORDS: Readonly<Record<string, string>> = {
  /** What one side does to another at its cost. */
  cost: `attack*, strike, strikes, bomb*, shell them, shoot*, kill*, sink, sunk, crush*, destroy*, retaliat*, punish*, expel*, evict*, deport*, jail*,
    imprison*, arrest*, prosecut*, sue, sanction*, embargo*, blockade*, boycott*, block, blocks, blocking, shut down, shut off, shut you, cut off, cut ties, halt,
    halted, stop all, stop negotiat*, suspend*, seize*, impos*, withdraw*, withhold*, pull out, walk out, dismissal, sack, fire on, open fire, hunted, martial law,
    veto, invad*, respond with, black out, dump*, blow up, not spare, break off, break relations, tighten*, consequences, pay dearly, pay the price, will pay for,
    regret it, come and take, in court, to prison, legitimate target*, curfew, with force, crack down, crackdown, general strike, legal action, close its, ban voting,
    freeze*, target, targeted, burn, lose their, treated as, share their fate, contempt, hit back, strike back, hold up, subpoena*,
    bring down, no choice but, meet with, price to pay, be killed, cut you off, unleash*, take action against, all means, hunt down, fight,
    wage war, quit the`,
  /** What a side does for another. */
  help: `support, help*, assist*, aid, pay for, pay the full, provide, give, grant, send, build, rebuild, protect, defend, allow, return, restore, repair, refund*,
    fund, finance, invest, deliver, create, cooperate, contribute, share, plant, work with, work together, work for, lift the, re-open, reopen, hand in, hand over,
    stand by, let the, ensure, respect, put an end, halve, halving, compensat*, take back, take in, look after, there on the day, count on, be finished, be paid,
    cover the, replace, refund, free, reopen*, open up, bring back, cut taxes, cut the tax, lower taxes, raise wages, double its, take care of,
    fix, make good, keep the, settle, join the, evacuat*, fulfil, fulfill, honour, honor, implement, full review, look into,
    carry out, deploy, commit, committed to, work to, fight for, sign that`,
  /** Acts of office: done by saying or signing them. */
  office: `sign, signed, signs, appoint*, named, nominate, launch*, unveil*, opening, opened, open a, suspended, cancel*, postpon*, repeal*, overturn*, lifted,
    pardon*, merge, recognised, recognized, expelled, decree*, declare*, establish*, dissolve*, resign, resigned, resigning, step down, stepping down, stand down,
    retire, retiring, stand again, leave politics, run for, running for, bought, sacked, dismissed, cut its, raised its, lowering, lowered, ruled, approved, issued,
    imposed, appeal the, will appeal, recalled, will vote for, begin flights, begin selling, introduce legislation, settlement, withdrew, awarded, elected, dropped,
    as of today, decided, have decided, signing, will hold, closing its, ending its, new head, state of emergency, would start, will start, diplomatic ties,
    announcing, filed, opened a, formed a, extending, banned, revok*, withdrawn, ordered, dropping out, setting up, set up,
    nominating, naming, ended its, ending, halted, hired, hiring, fired, moving to, no longer, effective immediately, official, outlaw*,
    adopted, passed, voted to, enact*, introduced, chose, chosen, picked, selected, approv*, cleared, granted, convened, summoned, replaced, intends to,
    intend to, considering, weighing`,
  /** Harm that may come. */
  risk: `risk*, danger*, threat, threats, threaten*, hazard*, peril*, harm*, catastroph*, disaster*, ruin, ruins, ruinous, collaps*, suffer*, jeopard*, undermin*,
    damag*, chaos, crisis, bankrupt*, civil war, arms race, trade war, hunger, starv*, famine, avalanche*, flood, flooding, under water, die, dead within, be dead,
    lives at, people killed, get hurt, unsafe, worse, worst, worsen*, destabili*, escalat*, erode*, weaken, empty the, lose the, too late, too dear, burn again,
    expose*, endanger*, insecur*, caution*, careful, beware, alarm*, plunge, sleepwalk*, run dry, running out, grave, reckless, complicat*, fall apart, to abuse,
    irreversib*, devastat*, concern*, worried, fear*, hurt both, split the, cost jobs, depress,
    deadly, lethal, trouble, unrest, violence, violent, perilous, inflam*, bring down, collapse, drive out, drive savings, slippery slope, bleed, backfire*,
    repercussion*, vulnerab*, pandora*, explod*, explosion, meltdown, spiral*, out of control, hurt, cost us, cost lives, god help, losses, recession,
    setback*, fallout, dire, severe, dead end, doom*, brace`,
  /** Wrong done, as a matter of fact. */
  fault: `lied, lying, liar, corrupt*, fraud*, cheat*, stole, steal*, brib*, illegal*, unlawful*, violat*, crime*, criminal*, broke the, broken the, failed to, failing to,
    covered up, cover up, conceal*, hid, guilty, abuse*, abusing, rigged, rigging, mislead*, misled, deceiv*, decept*, forge, forged, falsif*, leak, leaked, leaking, loot*,
    siphon*, embezzl*, misus*, tortur*, beat, beaten, shelled, poison*, conspir*, collud*, plotted, plotting, discriminat*, persecut*, manipulat*, exploit*, smuggl*,
    launder*, framed, behind the, behind it, bought off, paid witnesses, secretly, spies, spying, tapped, arming, stonewall*, sabotag*, defraud*, neglig*, denied him,
    unpaid, desecrat*, drive them out, feeding them, harass*, assault*, sold our, in the pay, plagiari*, ignored, ignoring, blame*, started the, buying, responsible for,
    pocketed, without their knowledge, on purpose, broke into, hacked, hacking, meddl*, interfer*,
    lies, illicit*, unethical, manipulated, rig, con, conned, looted, stonewalled, evad*, avoided, dodg*, groped, molest*, rape*, raping, deleted,
    hiding, something to hide, perjur*, extort*, extortion, bullied, unfaithful, double-deal*, rigg*, gaming the, colluded, fomenting, incit*,
    treason*, broke promises, broke his, broken promises, perpetrat*, fraudulent, gerrymander*, distort*, disenfranchis*, suppress*,
    pressuring, trying to pressure, whitewash*, scapegoat*, turned a blind, failing, complicit, in bed with`,
  /** Force used and its victims: what news reports as events, whoever tells them. */
  force: `kill*, shot, shoot*, shell*, bomb*, attack*, wound*, stab*, beat, beaten, tortur*, arrest*, detain*, jailed, sentenced, convicted, seiz*, raid*, clash*, fired on, firing on, opened fire, hostage*,
    kidnap*, injur*, dead, died, blast, explosion, burn*, destroy*, captur*, troops, soldiers, police, rebels, gunmen, militants, protesters, refugees`,
  /** Bad opinion. */
  bad: `disgrac*, shame*, asham*, disgust*, terribl*, horribl*, outrag*, unacceptabl*, unfit, ridiculous*, absurd*, reckless*, irresponsib*, hypocri*, appall*, insult*, offensive,
    nonsens*, a joke, weak, incompeten*, deplorabl*, awful, stupid*, dumb, craz*, insane, ugly, eyesore, cruel*, useless, barbar*, sicken*, farc*, mocker*, unfair*,
    unjust, is wrong, was wrong, are wrong, wrong to, wrong for, bully, bullying, coward*, a danger to, disaster, waste of, racis*, bigot*, sexis*, divisive, hateful, vile,
    vulgar, nasty, pathetic, embarrass*, worst, scandal*, immoral*, amoral, indefensibl*, no place in, a fraud, dishonest*, obscen*, lunac*, foolish*, inhuman*, insensitiv*,
    clums*, a mess, has failed, failure, failed policies, broken system, hoax, silli*, clueless, out of touch, make any sense, makes no sense, disrespect*, no excuse,
    be excused, unconstitutional, troubl*, furious, reprehensib*, trash, hurting, too far, lousy, dangerous, careless*, gift to the rich, contempt,
    horrific, flagrant, provocat*, tasteless, shallow, cynical, arrogan*, cold, calculating, out of nuts, lunatic,
    ludicrous, laughab*, preposterous, outlandish, toxic, poisonous, ignorant, ignorance, naive, inept, hollow, empty, desperate, mean-spirited, unqualified,
    disqualified, disqualif*, extremis*, demagog*, demean*, degrading, insults, loser, sucks, no business being, no idea,
    thin-skinned, temperament, erratic, unhinged, unstable, bigotry, misogyn*, xenophob*, un-american, not american, tone-deaf, flawed, broken, rotten,
    dismal, abysmal, woeful, mediocre, worthless, pointless, waste, wasteful, bloated, stain, cowardly, disappoint*, unpopular, misguided, wrongheaded,
    short-sighted, unworthy, unconscionable, irrational, hostile, lazy, incoheren*, defies, not worth, cannot be trusted, can’t be trusted, all talk,
    should never, nothing but, least, poorest, lack of, lacks, lacking, wrong, bogus, phony, fake, mess, horrendous, despicabl*,
    heinous, atrocious, monstrous, evil, wicked, depraved`,
  /** Good opinion. */
  good: `great, proud, excellent, wonderful, fantastic, terrific, remarkabl*, brave*, courag*, admir*, impressive, masterpiece, the best, best person, breakthrough,
    outstanding, brilliant*, honest and, convincing, superb, was right, is right, were right, everything right, good for, very good, a good, confidence in, victory, progress,
    leader, leadership, trustworthy, reliable, partner, success*, saved, overdue, stand with, stood with, fully support*, we support, they support, supports, supported,
    supporting, support for, endors*, qualified, effective, tremendous, amazing, incredible, huge win, hero*, smart, tough and, credit for, deserves credit,
    extraordinar*, dedication, inspir*, lawful, important, improve*, welcome*, happy with, right thing, sensible, fair and,
    gifted, talented, integrity, decent, kind-hearted, caring, honorable, honourable, thoughtful, principled, capable, competent, experienced, 
    a fine, good man, good woman, good people, great people, exactly right, exactly what, got it right,
    this one right, blessing, fruitful, constructive, positive, turning point, step in the right, right direction, deserve*,
    fair to, i trust, couldn’t agree, good for them, about time, strong, stronger, steady, visionary, exemplary,
    sterling, landmark, historic, milestone, beautiful, delight*, favorable, favourable, attractive, nice guy, intelligent, remarkable,
    in favor of, in favour of, thankful for, nobody better, respects, respect for, popular, thriv*, flourish*, boon, sound, 
    has been good, fan of, believe in him, believe in her, the right`,
  /** Thanks, sorrow, joy, good wishes. */
  feeling: `thank, thanks, thanked, grateful, gratitude, sorry, apolog*, condolence*, congratulat*, regretted, deeply regret*, i regret, sad, saddened, sorrow, grief,
    griev*, mourn*, heartbroken, heartbreaking, devastated, thoughts are, thoughts and, prayers, honoured, honored, humbled, delighted, pleased, thrilled, excited, relieved,
    welcome home, so happy, very happy, happy birthday, forgive, forgiveness, miss him, miss her, miss them, moved, pleasure, farewell, tragic, tragedy, shocked, so glad,
    love you, what a, i love, felt, sympath*, best wishes, bless you, god bless, inconvenience,
    hearts are, heart is, broken-hearted, overjoyed, elated, ecstatic, joy, happy to be, anguish, honoured to, honored to, i’m honored, i'm honored,
    gratefully, blessed, proud to be, dreamed, dreamt, tears, cried, emotional, touched, appreciat*, unbelievable feeling, rest in peace, loss of,
    offer our condolences, pray for, praying, shock and, glad`,
  /** What is expected, hoped or doubted. */
  forecast: `expect*, hope, hopes, hoped, hoping, likely, unlikely, probabl*, confident, optimis*, pessimis*, skeptic*, sceptic*, doubt*, predict*, forecast*, projected,
    anticipat*, foresee*, sure, be surprised, surprise all, maybe, perhaps, may come, might come, should be able, next year, eventually, soon, someday, one day, chance, chances,
    within weeks, within six, within a, within ten, by the end of, bound to, headed for, will win, going to win, momentum, estimate*, outlook, decade, lifetime, 
    before christmas,
    will likely, would likely, most likely, i think, i believe, guess, my guess, going to be, gonna be, could take, 
    it’ll, he’ll, she’ll, they’ll, you’re going to see, you’ll see, you’ll hear, will probably,
    inevitabl*, surely, for decades, next four years, in five years, will sooner or later, in the end,
    at the end of the day, on track, poised, set to, may be, might be, will cost, before winter, by a margin, bounce back,
    pick up, prevail`,
  /** Readiness that waits for somebody's yes. */
  willing: `ready to, ready for, am ready, is ready, stood ready, stands ready, willing, willingness, prepared to, open to, openness, happy to, be happy, glad to, gladly, offer*,
    propos*, let him, let her, let them, invit*, wished it, if asked, be wanted, in exchange for, in return for, i can, we can, could provide, what if, door was, door is,
    on the table, swap, compromise,
    ready, would consider, prepared, mediat*, joint, in return, sit down, i’d be,
    i would be, would be glad, would welcome, take a look`,
  /** A duty laid on others. */
  duty: `must, ought to, obligat*, requir*, demand*, insist*, need to, needs to, has to, have to, had to, immediate*, unconditional*, should resign, enough, deadline, right now,
    it’s time, it's time, accountable, we want, want our, give us, let us in, without delay, now that, respect the,
    has got to, have got to, got to, answer for, at once, at once must, calls for, condition*, nothing short, no less than, step down, resign, apologise,
    apologize, release the, give back, hand over, stop the, disband*, should be, required to, time to, has to stop, unacceptable until, 
    need a, needs a`,
  /** Words that ask. */
  asking: `please, urg*, ask, asks, asked, asking, appeal*, beg, plead*, call on, calling on, call for, calling for, let’s, let's, let us, request*, recommend*, consider, why,
    how can, how could, who is, who will, what do, what does, should, ought, look at, give peace, come forward, don’t wait, don't, imagine, whether,
    i’d ask, i would ask, talk to your, make sure, get out, join me, i urge, we ask, could you, would you, can you, do you, did she, did he, what did,
    who would, where is, which of, isn’t it, right?, take a look, vote for me, vote for, go out, tell your, i hope you, we hope you`,
  /** That a charge or report is false. */
  denial: `deny, denied, denies, untrue, false, falsehood*, baseless, unfounded, groundless, without foundation, fabricat*, invention, made up, no truth, not true, nothing true,
    pack of lies, is a lie, forgery, fake, innocent, i never, we never, never said, never met, never had, never been, have never, had never, has never, nothing wrong, knew nothing, nothing to do with,
    no part in, none of, nobody gave, rumour*, rumor*, absolutely not, no evidence, didn’t happen, didn't happen, did not, had not, didn’t, didn't, no money, wrong to suggest,
    mischaracter*, out of context, misquot*, not one of, no knowledge, not guilty,
    fabrication, slander*, never took, never sold, never took place, no such, no mistreat*, mistreated, unproven, speculation, categorically,
    nonsense, not involved, not at all, no violations, nothing to do, in no way, not aware, unaware, accurate, true and accurate,
    not the case, isn’t true, is not true, wasn’t me, untruth*, smear*, conspiracy theory, misinterpret*, there is no, there was no`,
  /** Own fault or weakness conceded. */
  admission: `mistake, mistakes, my fault, our fault, i was wrong, we were wrong, take responsib*, full responsib*, took responsib*, should have, confess*, guilty, had lost, lost the, got lucky,
    the truth is, honestly, not prepared, we failed, had failed, i failed, to blame, by mistake, without checking, were behind, had carried out, sooner, in error, liability, regretted that,
    could have done, done better, had misled, underestimat*, neither do i, wrong figures, wrong about, too had, had hit, had deceived, let down, i took, we lost,
    admit, admitted, i regret, regret, too late to, we should have, i should have, shouldn’t have,
    should not have, in hindsight, make mistakes, made mistakes, of course we did, wasn’t good enough, not good enough,
    my bad, plead guilty, can’t give you`,
  /** Refusal in so many words. */
  refusal: `refus*, out of the question, no intention, not for sale, nothing to negotiate, can’t accept, cannot accept, not accept, would never, will never, i’ll never, won’t, won't, wouldn’t,
    wouldn't, will not, would not, no comment, to comment, not answering, not going to, isn’t going, no interest, not interested, no room, no to, no plans, rule out, ruled out, oppos*, never again,
    could not bless, cannot support, can’t support, cannot allow, opposed, rather not, no way,
    get into that, not taking, no choice, not pull back, not give up, not take part, never recognise, unable to agree,
    no deal, no talks, not sell, not be sold, not support, can’t back, not endorse, cannot currently, not step, stay out, neutral, not going, walked out,
    declin*, not seek, reject*, stand firm, opposed to, against any`,
  /** A charge or report: what is denied. */
  charge: `charge, charges, accus*, allegation*, alleged, claim that, claims, the claim, report that, reports, rumour*, rumor*, suggestion*, having, wrongdoing, involvement, the notion, idea that,
    assertion, responsibility, any role, links to, taking, genocide, torture, hitting, war crimes, a rift, denial, theory, any responsib*, existence of`,
  /** A proposal, a request: what is refused or granted. */
  proposal: `proposal*, proposed, offer, offers, request*, demand, demands, appeal, appeals, calls for, call for, a call, calls by, plan, plans, bid, invitation, motion, deal, compromise, mediation,
    talks, inquiry, amnesty, truce, cease-fire, ceasefire, loan, admittance, merger, bill, legislation, any change, changes, pressure, veto, trade deal, endorse, sale of`,
};

/** One entry of a class. */
interface Entry {
  readonly name: string;
  readonly words: string;
  /** Any letters may follow. */
  readonly open: boolean;
  /** Its first word, where it has several. */
  readonly head?: string;
}

/** Entries are looked up by so many first characters of their first word. */
const LOOKUP = 2;
const ENTRIES: ReadonlyMap<string, readonly Entry[]> = byBeginning(
  Object.entries(WORDS).flatMap(([name, entries]) =>
    entries.split(/,\s*/).map((printed): Entry => {
      const words = printed.trim().replace(/\*$/, '');
      const head = /^[\p{L}’']+/u.exec(words)![0];
      return { name, words, open: printed.trim().endsWith('*'), ...(head === words ? {} : { head }) };
    }),
  ),
);

function byBeginning(entries: readonly Entry[]): Map<string, Entry[]> {
  const out = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = (entry.head ?? entry.words).slice(0, LOOKUP);
    out.set(key, [...(out.get(key) ?? []), entry]);
  }
  return out;
}

/** A word; what stands behind an apostrophe or a hyphen is no word of its own. */
const WORD = /(?<![\p{L}’'-])[\p{L}’']+/gu;
const LETTER = /\p{L}/u;

const standsAt = (text: string, at: number, { words, open }: Entry): boolean =>
  text.startsWith(words, at) && (open || !LETTER.test(text.charAt(at + words.length)));

/** The entries that may stand where a word begins; most words begin none. */
const beginningWith = remembered((word: string): readonly Entry[] =>
  (ENTRIES.get(word.slice(0, LOOKUP)) ?? []).filter((entry) => (entry.head === undefined ? standsAt(word, 0, entry) : entry.head === word)),
);

/** Names of the classes that a text holds a word of. The text is walked once, not once a class: the classes were a third of a record's time. */
export function wordClassesIn(text: string): ReadonlySet<string> {
  const lower = text.toLowerCase();
  const out = new Set<string>();
  for (const { 0: word, index } of matchesOf(lower, WORD))
    for (const entry of beginningWith(word)) if (entry.head === undefined || standsAt(lower, index, entry)) out.add(entry.name);
  return out;
}
