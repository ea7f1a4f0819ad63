import type { Gender } from './first-names.js';

/** Forms of address, with the gender they tell. */
const HONORIFICS: Readonly<Record<string, Gender | null>> = {
  mr: 'male',
  mrs: 'female',
  ms: 'female',
  miss: 'female',
  sir: 'male',
  lord: 'male',
  lady: 'female',
  dame: 'female',
  dr: null,
  prof: null,
  professor: null,
  sen: null,
  sens: null,
  rep: null,
  reps: null,
  gov: null,
  govs: null,
  gen: null,
  col: null,
  lt: null,
  maj: null,
  capt: null,
  sgt: null,
  cmdr: null,
  adm: null,
  rev: null,
  fr: 'male',
  st: null,
  adv: null,
  dci: null,
  dsi: null,
  acp: null,
  dig: null,
  ssp: null,
  brig: null,
  cpt: null,
  const: null,
  hon: null,
  honourable: null,
  honorable: null,
  cde: null,
  comrade: null,
  mx: null,
  mme: 'female',
  mlle: 'female',
  judge: null,
  justice: null,
  king: 'male',
  queen: 'female',
  prince: 'male',
  princess: 'female',
  pope: 'male',
  sheikh: 'male',
  imam: 'male',
  rabbi: null,
  father: 'male',
  sister: 'female',
  brother: 'male',
  cllr: null,
  clr: null,
  coun: null,
  councillor: null,
  engr: null,
  barr: null,
  mallam: 'male',
  malam: 'male',
  alhaji: 'male',
  alhaja: 'female',
  hajia: 'female',
  hajiya: 'female',
  shri: 'male',
  smt: 'female',
  det: null,
  supt: null,
  insp: null,
  pte: null,
  cpl: null,
  pvt: null,
  pfc: null,
  spc: null,
  cst: null,
  herr: 'male',
  frau: 'female',
  monsieur: 'male',
  madam: 'female',
  madame: 'female',
  señor: 'male',
  señora: 'female',
  haji: 'male',
  chief: null,
  otunba: 'male',
  oba: 'male',
  prophet: 'male',
  arc: null,
  maulana: 'male',
  swami: 'male',
  datuk: 'male',
  dato: 'male',
  datin: 'female',
  seri: null,
  atty: null,
  aunty: 'female',
  encik: 'male',
  puan: 'female',
  baroness: 'female',
  sardar: 'male',
  nawab: 'male',
  makhdoom: 'male',
  chaudhry: 'male',
};

/** Nouns for what a person does or is, as they stand before or after a name, with the gender that a few of them tell. */
const ROLE_NOUNS = new Map<string, Gender | null>(
  (
    'president premier minister secretary chancellor senator congressman:m congresswoman:f representative governor mayor lawmaker legislator deputy ambassador envoy ' +
    'diplomat spokesman:m spokeswoman:f spokesperson chairman:m chairwoman:f chair chairperson chief director head leader commissioner commander general admiral brigadier commodore colonel captain lieutenant ' +
    'major sergeant officer detective inspector superintendent sheriff constable marshal judge justice prosecutor attorney lawyer advocate solicitor barrister counsel coach manager player ' +
    'striker goalkeeper keeper midfielder defender quarterback captain referee professor lecturer teacher principal headteacher scientist researcher analyst economist historian author writer novelist ' +
    'journalist reporter editor correspondent columnist critic actor:m actress:f singer musician artist painter composer director producer filmmaker designer architect engineer ' +
    'founder co-founder owner executive officer ceo cfo cto president boss banker investor strategist consultant adviser advisor aide official operative pollster activist campaigner ' +
    'organiser organizer volunteer farmer fisherman:m doctor physician surgeon nurse epidemiologist psychologist pastor priest bishop archbishop cardinal imam rabbi pope:m king:m queen:f prince:m princess:f ' +
    'supervisor recorder clerk assessor nominee candidate incumbent challenger front-runner frontrunner contender qualifier hopeful neurosurgeon evangelist coroner vet gp eyewitness commuter canon deacon democrat republican mother:f father:m wife:f husband:m daughter:f son:m sister:f brother:m widow:f widower:m uncle:m aunt:f grandmother:f grandfather:m ' +
    'boyfriend:m girlfriend:f woman:f man:m girl:f boy:m businessman:m businesswoman:f policeman:m policewoman:f fireman:m resident neighbour neighbor witness survivor victim suspect defendant plaintiff ' +
    'student graduate veteran soldier pilot driver worker employee trader developer curator librarian treasurer speaker whip undersecretary councillor councilman:m councilwoman:f alderman:m ' +
    'delegate negotiator mediator observer monitor expert specialist investigator auditor ombudsman regulator inspector coordinator administrator dean provost rector superintendent trustee board-member ' +
    'mogul billionaire tycoon magnate star champion winner rival host presenter anchor moderator comedian rapper chef owner skipper forward teammate opponent runner swimmer boxer cyclist golfer ' +
    'sculptor poet playwright screenwriter physicist chemist botanist astronomer astronaut dentist therapist psychotherapist physiotherapist nutritionist dietitian pharmacist paramedic ' +
    'firefighter electrician plumber carpenter mechanic tailor baker brewer barista sommelier stylist florist planner gardener arborist beekeeper rancher entrepreneur realtor broker ' +
    'recruiter marketer copywriter programmer mentor tutor instructor trainer academic scholar philosopher theologian ethicist lobbyist preacher vicar monk:m nun:f deacon chaplain cleric ' +
    'drummer guitarist bassist pianist violinist cellist songwriter vocalist conductor dancer choreographer illustrator cartoonist animator influencer podcaster ' +
    'publicist tester reviewer taster climber skier snowboarder surfer skater sprinter jockey winger sailor registrar headmaster:m headmistress:f midwife:f duke:m duchess:f earl:m baron:m ' +
    'baroness:f countess:f emperor:m empress:f sultan:m emir:m co-author mp mep msp mpa mna mla mlc mec forecaster monarch counterpart colleague butcher shopkeeper landlord:m landlady:f grocer ' +
    'nephew:m niece:f grandson:m granddaughter:f stepfather:m stepmother:f stepson:m stepdaughter:f fiancé:m fiancée:f mum:f mom:f dad:m nan:f gran:f grandma:f grandad:m granddad:m hubby:m partner chieftain homilist ' +
    'great-grandmother:f great-grandfather:m retiree pensioner whistleblower hostage bystander onlooker commuter zookeeper vet veterinarian coroner magistrate comptroller consul attache ' +
    'showrunner frontman:m frontwoman:f neuroscientist geologist biologist ecologist conservationist linebacker outfielder shortstop umpire assemblyman:m assemblywoman:f ayatollah:m ' +
    'bride:f groom:m newlywed restaurateur hotelier winemaker vintner distiller gallerist translator essayist biographer memoirist linguist youtuber blogger vlogger seamstress:f dressmaker ' +
    'jeweller jeweler naturalist ranger warden practitioner perfumer cook guide osteopath chiropractor optometrist ' +
    'seed bowler batter batsman:m seamer spinner wicketkeeper all-rounder pundit fighter heavyweight racer goalie defenseman:m pitcher footballer cricketer playmaker full-back centre-back left-back right-back debutant agent gymnast undersheriff trooper'
  )
    .split(' ')
    .map((word) => {
      const [noun, gender] = word.split(':') as [string, string?];
      return [noun, gender === 'm' ? 'male' : gender === 'f' ? 'female' : null] as const;
    }),
);

/** Words that say in which capacity, before a role noun: "former deputy prime minister". */
const RANKS = new Set(
  'former ex acting interim deputy vice prime foreign defence defense finance interior justice health education home first second senior junior chief rear field brigadier lead assistant associate executive general managing national press state us u.s. united shadow then-president local federal regional republican democratic presidential new longtime retired late top'.split(
    ' ',
  ),
);

/** What a role noun may be of, in one word before it: "police chief", "theatre director", "hospital surgeon". */
const ROLE_FIELDS = new Set(
  'police fire army navy force hospital theatre theater museum university school college party union church cathedral county city town state district campaign company bank club team railway harbour harbor port airport research science safety security housing planning transport trade opposition government parliamentary council'.split(
    ' ',
  ),
);

/** Endings that make a role noun of a field: hydrologist, photographer, technician. */
const ROLE_ENDING = /^\p{L}{3,}(?:ologist|ographer|ician|onomist|iatrist)$/u;

const plainOf = (word: string): string =>
  word
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/[’']s$/, '');

/** The gender a form of address tells, null when it tells none, undefined when the word is no form of address. */
export const honorificOf = (word: string): Gender | null | undefined => HONORIFICS[plainOf(word)];
/** The gender a role noun tells, null when it tells none, undefined when the word is no role noun; plurals are none. */
export const roleNounOf = (word: string): Gender | null | undefined => {
  const plain = plainOf(word)
    .replace(/^(?:ex|co|vice)-/, '')
    .replace(/-of-\p{L}+$/u, '')
    .replace(/-(?:in-chief|general|elect|designate)$/, '');
  if (ROLE_NOUNS.has(plain)) return ROLE_NOUNS.get(plain);
  // "secretary-treasurer", "player-manager"
  return ROLE_ENDING.test(plain) || (plain.includes('-') && plain.split('-').every((p) => ROLE_NOUNS.has(p))) ? null : undefined;
};
/** Is it what a role is of, where it stands right before the role noun ("police" of "police chief")? */
export const isRoleField = (word: string): boolean => ROLE_FIELDS.has(plainOf(word));
export const isRank = (word: string): boolean => RANKS.has(plainOf(word));
/** Is it the plural of a role noun ("officials", "lawmakers")? */
export const isRolePlural = (word: string): boolean => {
  const w = plainOf(word);
  return (w.endsWith('s') && ROLE_NOUNS.has(w.slice(0, -1))) || (w.endsWith('men') && ROLE_NOUNS.has(`${w.slice(0, -2)}an`));
};
