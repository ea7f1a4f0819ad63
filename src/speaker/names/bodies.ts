/** Well-known bodies whose names no rule of shape reads: they look like people, hold commas and small words, or end like a plural or a possessive. */
const BODIES = [
  'Save the Children',
  'Doctors Without Borders',
  'Reporters Without Borders',
  'Médecins Sans Frontières',
  'Medecins Sans Frontieres',
  'St John Ambulance',
  'St. Jude Children’s Research Hospital',
  'Cancer Research UK',
  'Stop the War Coalition',
  'Royal Society for the Prevention of Cruelty to Animals',
  'National Society for the Prevention of Cruelty to Children',
  'Royal Society for the Protection of Birds',
  'Board of Control for Cricket in India',
  'Office of the United Nations High Commissioner for Human Rights',
  'United Nations High Commissioner for Human Rights',
  'United Nations High Commissioner for Refugees',
  'Foreign, Commonwealth and Development Office',
  'Bureau of Alcohol, Tobacco, Firearms and Explosives',
  'Medicines and Healthcare products Regulatory Agency',
  'Department for Environment, Food and Rural Affairs',
  'Department for Culture, Media and Sport',
  'Department for Digital, Culture, Media and Sport',
  'Department for Science, Innovation and Technology',
  'Department for Business, Energy and Industrial Strategy',
  'Ministry of Housing, Communities and Local Government',
  'National Academies of Sciences, Engineering, and Medicine',
  'National Academies of Sciences, Engineering and Medicine',
  'University of California, Berkeley',
  'University of California, Davis',
  'University of California, Irvine',
  'University of California, Los Angeles',
  'University of California, San Diego',
  'University of California, San Francisco',
  'University of California, Santa Barbara',
  'University of California, Santa Cruz',
  'University of California, Riverside',
  'University of Maryland, Baltimore County',
  'University of Nevada, Las Vegas',
  'Brighton and Hove Albion',
  'Brighton & Hove Albion',
  'Dagenham and Redbridge',
  'Black Lives Matter',
  'National Association for the Advancement of Colored People',
  'Friends of the Earth',
  'Planned Parenthood',
  'Mercy Corps',
  'Islamic State',
  'Scotland Yard',
  'Buckingham Palace',
  'Kensington Palace',
  'King’s College London',
  'Warner Bros. Discovery',
  'Warner Bros.',
  'Warner Bros',
  'Live Nation',
  'Inter Miami',
  'Inter Milan',
  'Extinction Rebellion',
  'Just Stop Oil',
  'Mothers Against Drunk Driving',
  'Hamas',
  'Reuters',
  'Sinn Féin',
  'Sinn Fein',
  'Fianna Fáil',
  'Fine Gael',
  'Plaid Cymru',
  'Boko Haram',
  'Aston Villa',
  'Crystal Palace',
  'Sheffield Wednesday',
  'Charlton Athletic',
  'Real Madrid',
];
/** The same of companies, which go by their first word alone afterwards. */
const COMPANIES = [
  'Goldman Sachs',
  'Morgan Stanley',
  'JPMorgan Chase',
  'JP Morgan',
  'J.P. Morgan',
  'Wells Fargo',
  'Merrill Lynch',
  'Lehman Brothers',
  'Charles Schwab',
  'Dow Jones',
  'Credit Suisse',
  'Standard Chartered',
  'Philip Morris',
  'Eli Lilly',
  'Johnson & Johnson',
  'Procter & Gamble',
  'Marks & Spencer',
  'Marks and Spencer',
  'Ernst & Young',
  'Smith & Wesson',
  'Ben & Jerry’s',
  'Tate & Lyle',
  'Estée Lauder',
  'Ralph Lauren',
  'Calvin Klein',
  'Louis Vuitton',
  'Hugo Boss',
  'Harley-Davidson',
  'Aston Martin',
  'Alfa Romeo',
  'Baker Hughes',
  'John Lewis',
  'John Deere',
  'Lockheed Martin',
  'Northrop Grumman',
  'Booz Allen Hamilton',
  'Kraft Heinz',
  'Thomas Cook',
  'Tim Hortons',
  'Foot Locker',
  'Rio Tinto',
  'Taylor Wimpey',
  'Balfour Beatty',
  'Ladbrokes',
  'Siemens',
  'Airbus',
  'Barclays',
  'Lloyds',
  'Morrisons',
  'Boots',
  'Starbucks',
  'Walgreens',
  'Mercedes',
  'McDonald’s',
  'Sainsbury’s',
  'Macy’s',
  'Kohl’s',
  'Lowe’s',
  'Wendy’s',
  'Domino’s',
  'Kellogg’s',
  'Levi’s',
  'Moody’s',
  'Sotheby’s',
  'Christie’s',
  'Lloyd’s of London',
  'Trader Joe’s',
  'Dunkin’ Donuts',
];

const straight = (words: string): string => words.replaceAll('’', "'");
const byFirst = new Map<string, string[]>();
for (const name of [...BODIES, ...COMPANIES].map(straight)) {
  const first = /^[\p{L}\p{N}]+/u.exec(name)![0];
  byFirst.set(
    first,
    [...(byFirst.get(first) ?? []), name].sort((a, b) => b.length - a.length),
  );
}
const companies = new Set(COMPANIES.map(straight));
const known = new Set([...byFirst.values()].flat());

/** The well-known body whose name stands at a place of a text, as printed there, undefined where none does. */
export function bodyAt(text: string, place: number): string | undefined {
  const first = /^[\p{L}\p{N}]+/u.exec(text.slice(place, place + LONGEST))?.[0];
  for (const name of (first && byFirst.get(first)) || []) {
    const printed = text.slice(place, place + name.length);
    if (straight(printed) === name && !/^[\p{L}\p{N}]/u.test(text.slice(place + name.length, place + name.length + 1))) return printed;
  }
  return undefined;
}
/** As long as the longest of these, in UTF-16 code units. */
const LONGEST = 70;

export const isKnownBody = (name: string): boolean => known.has(straight(name));

/** Does a name go by its first word alone ("Goldman")? */
export const isCompany = (name: string): boolean => companies.has(straight(name));

/** What departments and agencies are for: words that an "and" joins inside a name ("Health and Human Services"). */
const TOPIC =
  /^(?:Agriculture|Allied|Allergy|Arts|Atmospheric|Border|Citizenship|Climate|Commerce|Communications?|Communit(?:y|ies)|Conservation|Constitutional|Consumer|Control|Cooperation|Co-operation|Corrections?|Criminal|Culture|Customs|Defen[cs]e|Development|Digital|Drug|Economic|Education|Employment|Energy|Engineering|Enforcement|Environment|Environmental|Equality|Exchange|Families|Family|Finance|Financial|Fisheries|Food|Forestry|Forests|Foreign|Gaming|Gas|Health|Healthcare|Heritage|Home|Housing|Human|Humanitarian|Immigration|Industr(?:y|ies)|Infectious|Information|Infrastructure|Innovation|Justice|Labou?r|Land|Law|Livestock|Local|Means|Media|Medicine|Mental|Migration|Mineral|Minerals|Mines|Mining|Natural|Naturalization|Nutrition|Oceanic|Oil|Parks|Peace|Pensions|Petroleum|Planning|Policy|Prevention|Prisons|Privileges|Procurement|Protection|Public|Quarantine|Recreation|Refugees?|Regional|Rehabilitation|Research|Resources|Revenue|Rural|Safety|Sanitation|Sciences?|Securities|Security|Skills|Social|Space|Sports?|Standards|Statistics|Strategic|Taxation|Technology|Telecommunications|Tobacco|Tourism|Trade|Training|Transport|Transportation|Tropical|Urban|Veterans|Water|Ways|Welfare|Wildlife|Women|Work|Works|Youth)$/;
export const isTopic = (word: string): boolean => TOPIC.test(word);

/** Heads of names that are a body's even alone, and nobody's surname: "the Justice | Department". */
const HEAD =
  /^(?:Department|Ministry|Committee|Commission|Agency|Bureau|Foundation|Institute|Association|Federation|Council|Authority|Administration|Secretariat|University|Treasury|Coalition|Alliance|Partnership|Organi[sz]ation|Hospital|Clinic)$/;
export const isHead = (word: string): boolean => HEAD.test(word);
