/**
 * Countries as news names them: code (ISO 3166-1 alpha-2), name, demonym, seat of government; further names after a slash. A row a
 * country; to add a name, add it to its row.
 */
const ROWS = `
AF|Afghanistan|Afghan|Kabul
AL|Albania|Albanian|Tirana
DZ|Algeria|Algerian|Algiers
AO|Angola|Angolan|Luanda
AR|Argentina|Argentine/Argentinian|Buenos Aires
AM|Armenia|Armenian|Yerevan
AU|Australia|Australian|Canberra
AT|Austria|Austrian|Vienna
AZ|Azerbaijan|Azerbaijani/Azeri|Baku
BH|Bahrain|Bahraini|Manama
BD|Bangladesh|Bangladeshi|Dhaka
BY|Belarus|Belarusian|Minsk
BE|Belgium|Belgian|Brussels
BO|Bolivia|Bolivian|La Paz
BA|Bosnia/Bosnia and Herzegovina|Bosnian|Sarajevo
BW|Botswana|Botswanan|Gaborone
BR|Brazil|Brazilian|Brasilia
BG|Bulgaria|Bulgarian|Sofia
BF|Burkina Faso|Burkinabe|Ouagadougou
KH|Cambodia|Cambodian|Phnom Penh
CM|Cameroon|Cameroonian|Yaounde
CA|Canada|Canadian|Ottawa
TD|Chad|Chadian|N'Djamena
CL|Chile|Chilean|
CN|China|Chinese|Beijing
CO|Colombia|Colombian|Bogota
CD|Democratic Republic of Congo/DR Congo|Congolese|Kinshasa
CR|Costa Rica|Costa Rican|
HR|Croatia|Croatian|Zagreb
CU|Cuba|Cuban|Havana
CY|Cyprus|Cypriot|Nicosia
CZ|Czech Republic/Czechia|Czech|Prague
DK|Denmark|Danish|Copenhagen
DO|Dominican Republic|Dominican|Santo Domingo
EC|Ecuador|Ecuadorian|Quito
EG|Egypt|Egyptian|Cairo
SV|El Salvador|Salvadoran|
EE|Estonia|Estonian|Tallinn
ET|Ethiopia|Ethiopian|Addis Ababa
FI|Finland|Finnish|Helsinki
FR|France|French|Paris
GE|Georgia|Georgian|Tbilisi
DE|Germany|German|Berlin
GH|Ghana|Ghanaian|Accra
GR|Greece|Greek|Athens
GT|Guatemala|Guatemalan|
HT|Haiti|Haitian|Port-au-Prince
HN|Honduras|Honduran|Tegucigalpa
HU|Hungary|Hungarian|Budapest
IS|Iceland|Icelandic|Reykjavik
IN|India|Indian|New Delhi/Delhi
ID|Indonesia|Indonesian|Jakarta
IR|Iran|Iranian|Tehran
IQ|Iraq|Iraqi|Baghdad
IE|Ireland|Irish|Dublin
IL|Israel|Israeli|Jerusalem
IT|Italy|Italian|Rome
JM|Jamaica|Jamaican|
JP|Japan|Japanese|Tokyo
JO|Jordan|Jordanian|Amman
KZ|Kazakhstan|Kazakh|Astana
KE|Kenya|Kenyan|Nairobi
XK|Kosovo|Kosovar|Pristina
KW|Kuwait|Kuwaiti|
KG|Kyrgyzstan|Kyrgyz|Bishkek
LA|Laos|Laotian|Vientiane
LV|Latvia|Latvian|Riga
LB|Lebanon|Lebanese|Beirut
LY|Libya|Libyan|Tripoli
LT|Lithuania|Lithuanian|Vilnius
MY|Malaysia|Malaysian|Kuala Lumpur
ML|Mali|Malian|Bamako
MX|Mexico|Mexican|Mexico City
MD|Moldova|Moldovan|Chisinau
MN|Mongolia|Mongolian|Ulaanbaatar
ME|Montenegro|Montenegrin|Podgorica
MA|Morocco|Moroccan|Rabat
MZ|Mozambique|Mozambican|Maputo
MM|Myanmar/Burma|Burmese|Naypyidaw
NA|Namibia|Namibian|Windhoek
NP|Nepal|Nepali/Nepalese|Kathmandu
NL|Netherlands/Holland|Dutch|The Hague
NZ|New Zealand|New Zealander|Wellington
NI|Nicaragua|Nicaraguan|Managua
NE|Niger|Nigerien|Niamey
NG|Nigeria|Nigerian|Abuja
KP|North Korea|North Korean|Pyongyang
MK|North Macedonia|Macedonian|Skopje
NO|Norway|Norwegian|Oslo
OM|Oman|Omani|Muscat
PK|Pakistan|Pakistani|Islamabad
PS|Palestine|Palestinian|Ramallah
PA|Panama|Panamanian|
PY|Paraguay|Paraguayan|Asuncion
PE|Peru|Peruvian|Lima
PH|Philippines|Philippine/Filipino|Manila
PL|Poland|Polish|Warsaw
PT|Portugal|Portuguese|Lisbon
QA|Qatar|Qatari|Doha
RO|Romania|Romanian|Bucharest
RU|Russia/Russian Federation|Russian|Moscow
RW|Rwanda|Rwandan|Kigali
SA|Saudi Arabia|Saudi/Saudi Arabian|Riyadh
SN|Senegal|Senegalese|Dakar
RS|Serbia|Serbian|Belgrade
SG|Singapore|Singaporean|
SK|Slovakia|Slovak|Bratislava
SI|Slovenia|Slovenian|Ljubljana
SO|Somalia|Somali|Mogadishu
ZA|South Africa|South African|Pretoria
KR|South Korea|South Korean|Seoul
SS|South Sudan|South Sudanese|Juba
ES|Spain|Spanish|Madrid
LK|Sri Lanka|Sri Lankan|Colombo
SD|Sudan|Sudanese|Khartoum
SE|Sweden|Swedish|Stockholm
CH|Switzerland|Swiss|Bern
SY|Syria|Syrian|Damascus
TW|Taiwan|Taiwanese|Taipei
TJ|Tajikistan|Tajik|Dushanbe
TZ|Tanzania|Tanzanian|Dodoma
TH|Thailand|Thai|Bangkok
TN|Tunisia|Tunisian|Tunis
TR|Turkey/Türkiye|Turkish|Ankara
TM|Turkmenistan|Turkmen|Ashgabat
UG|Uganda|Ugandan|Kampala
UA|Ukraine|Ukrainian|Kyiv/Kiev
AE|United Arab Emirates/UAE|Emirati|Abu Dhabi
GB|United Kingdom/Britain/Great Britain/UK/U.K./England/Scotland/Wales/Northern Ireland|British/English/Scottish/Welsh|London
US|United States/United States of America/USA/U.S.A./U.S./US/America|American|Washington
UY|Uruguay|Uruguayan|Montevideo
UZ|Uzbekistan|Uzbek|Tashkent
VA|Vatican/Holy See|Vatican|
VE|Venezuela|Venezuelan|Caracas
VN|Vietnam|Vietnamese|Hanoi
YE|Yemen|Yemeni|Sanaa
ZM|Zambia|Zambian|Lusaka
ZW|Zimbabwe|Zimbabwean|Harare
`;

/** Seats of power that stand for a country without naming it. */
const METONYMS: Readonly<Record<string, string>> = {
  kremlin: 'RU',
  'white house': 'US',
  'downing street': 'GB',
  'no 10': 'GB',
  'no. 10': 'GB',
  'number 10': 'GB',
  pentagon: 'US',
  'capitol hill': 'US',
  elysee: 'FR',
  élysée: 'FR',
  whitehall: 'GB',
};

export type CountryWord = 'name' | 'demonym' | 'capital' | 'metonym';
const WORDS = new Map<string, { readonly code: string; readonly as: CountryWord }>();
for (const row of ROWS.trim().split('\n')) {
  const [code = '', names = '', demonyms = '', capitals = ''] = row.split('|');
  for (const [list, as] of [
    [names, 'name'],
    [demonyms, 'demonym'],
    [capitals, 'capital'],
  ] as const)
    for (const word of list.split('/')) if (word && !WORDS.has(word.toLowerCase())) WORDS.set(word.toLowerCase(), { code, as });
}
for (const [word, code] of Object.entries(METONYMS)) WORDS.set(word, { code, as: 'metonym' });

/** The country that a name, demonym, capital or seat of power stands for; a leading "the" and a final 's do not count. */
export function countryOf(phrase: string): { readonly code: string; readonly as: CountryWord } | undefined {
  const plain = phrase
    .trim()
    .toLowerCase()
    .replace(/[’']s$/, '');
  return WORDS.get(plain) ?? WORDS.get(plain.replace(/^the\s+/, ''));
}
