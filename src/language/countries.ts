/**
 * Countries as news names them: code (ISO 3166-1 alpha-2), name, demonym, seat of government; further names after a slash. A row a
 * country; to add a name, add it to its row.
 */
const ROWS = `
AF|Afghanistan|Afghan|Kabul
AL|Albania|Albanian|Tirana
DZ|Algeria|Algerian|Algiers
AD|Andorra|Andorran|
AO|Angola|Angolan|Luanda
AG|Antigua and Barbuda/Antigua|Antiguan|
AR|Argentina|Argentine/Argentinian|Buenos Aires
AM|Armenia|Armenian|Yerevan
AU|Australia|Australian|Canberra
AT|Austria|Austrian|Vienna
AZ|Azerbaijan|Azerbaijani/Azeri|Baku
BS|Bahamas|Bahamian|
BH|Bahrain|Bahraini|Manama
BD|Bangladesh|Bangladeshi|Dhaka
BB|Barbados|Barbadian|Bridgetown
BY|Belarus|Belarusian|Minsk
BE|Belgium|Belgian|Brussels
BZ|Belize|Belizean|Belmopan
BJ|Benin|Beninese|Cotonou
BT|Bhutan|Bhutanese|Thimphu
BO|Bolivia|Bolivian|La Paz
BA|Bosnia/Bosnia and Herzegovina|Bosnian|Sarajevo
BW|Botswana|Botswanan|Gaborone
BR|Brazil|Brazilian|Brasilia
BN|Brunei/Brunei Darussalam|Bruneian|Bandar Seri Begawan
BG|Bulgaria|Bulgarian|Sofia
BF|Burkina Faso|Burkinabe|Ouagadougou
BI|Burundi|Burundian|Bujumbura/Gitega
KH|Cambodia|Cambodian|Phnom Penh
CM|Cameroon|Cameroonian|Yaounde
CA|Canada|Canadian|Ottawa
CV|Cape Verde/Cabo Verde|Cape Verdean|
CF|Central African Republic||Bangui
TD|Chad|Chadian|N'Djamena
CL|Chile|Chilean|
CN|China|Chinese|Beijing
CO|Colombia|Colombian|Bogota
KM|Comoros|Comorian|
CR|Costa Rica|Costa Rican|
HR|Croatia|Croatian|Zagreb
CU|Cuba|Cuban|Havana
CY|Cyprus|Cypriot|Nicosia
CZ|Czech Republic/Czechia|Czech|Prague
CD|Democratic Republic of Congo/Democratic Republic of the Congo/DR Congo/Congo|Congolese|Kinshasa
DK|Denmark|Danish|Copenhagen
DJ|Djibouti|Djiboutian|
DM|Dominica||
DO|Dominican Republic|Dominican|Santo Domingo
EC|Ecuador|Ecuadorian|Quito
EG|Egypt|Egyptian|Cairo
SV|El Salvador|Salvadoran|
GQ|Equatorial Guinea|Equatorial Guinean/Equatoguinean|Malabo
ER|Eritrea|Eritrean|Asmara
EE|Estonia|Estonian|Tallinn
SZ|Eswatini/Swaziland|Swazi|Mbabane
ET|Ethiopia|Ethiopian|Addis Ababa
FJ|Fiji|Fijian|Suva
FI|Finland|Finnish|Helsinki
FR|France|French|Paris
GA|Gabon|Gabonese|Libreville
GM|Gambia|Gambian|Banjul
GE|Georgia|Georgian|Tbilisi
DE|Germany|German|Berlin
GH|Ghana|Ghanaian|Accra
GR|Greece|Greek|Athens
GL|Greenland|Greenlandic|Nuuk
GD|Grenada|Grenadian|
GT|Guatemala|Guatemalan|
GN|Guinea|Guinean|Conakry
GW|Guinea-Bissau|Bissau-Guinean|Bissau
GY|Guyana|Guyanese|
HT|Haiti|Haitian|Port-au-Prince
HN|Honduras|Honduran|Tegucigalpa
HK|Hong Kong||
HU|Hungary|Hungarian|Budapest
IS|Iceland|Icelandic|Reykjavik
IN|India|Indian|New Delhi/Delhi
ID|Indonesia|Indonesian|Jakarta
IR|Iran|Iranian|Tehran
IQ|Iraq|Iraqi|Baghdad
IE|Ireland|Irish|Dublin
IL|Israel|Israeli|Jerusalem
IT|Italy|Italian|Rome
CI|Ivory Coast/Côte d’Ivoire/Cote d'Ivoire|Ivorian|Yamoussoukro/Abidjan
JM|Jamaica|Jamaican|
JP|Japan|Japanese|Tokyo
JO|Jordan|Jordanian|Amman
KZ|Kazakhstan|Kazakh|Astana
KE|Kenya|Kenyan|Nairobi
KI|Kiribati||
XK|Kosovo|Kosovar|Pristina
KW|Kuwait|Kuwaiti|
KG|Kyrgyzstan|Kyrgyz|Bishkek
LA|Laos|Laotian|Vientiane
LV|Latvia|Latvian|Riga
LB|Lebanon|Lebanese|Beirut
LS|Lesotho|Basotho|Maseru
LR|Liberia|Liberian|Monrovia
LY|Libya|Libyan|Tripoli
LI|Liechtenstein||Vaduz
LT|Lithuania|Lithuanian|Vilnius
LU|Luxembourg|Luxembourgish|
MG|Madagascar|Malagasy|Antananarivo
MW|Malawi|Malawian|Lilongwe
MY|Malaysia|Malaysian|Kuala Lumpur
MV|Maldives|Maldivian|
ML|Mali|Malian|Bamako
MT|Malta|Maltese|Valletta
MH|Marshall Islands|Marshallese|Majuro
MR|Mauritania|Mauritanian|Nouakchott
MU|Mauritius|Mauritian|Port Louis
MX|Mexico|Mexican|Mexico City
FM|Micronesia|Micronesian|
MD|Moldova|Moldovan|Chisinau
MC|Monaco|Monegasque|
MN|Mongolia|Mongolian|Ulaanbaatar
ME|Montenegro|Montenegrin|Podgorica
MA|Morocco|Moroccan|Rabat
MZ|Mozambique|Mozambican|Maputo
MM|Myanmar/Burma|Burmese|Naypyidaw
NA|Namibia|Namibian|Windhoek
NR|Nauru|Nauruan|
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
PW|Palau|Palauan|
PS|Palestine|Palestinian|Ramallah
PA|Panama|Panamanian|
PG|Papua New Guinea|Papua New Guinean|Port Moresby
PY|Paraguay|Paraguayan|Asuncion
PE|Peru|Peruvian|Lima
PH|Philippines|Philippine/Filipino|Manila
PL|Poland|Polish|Warsaw
PT|Portugal|Portuguese|Lisbon
PR|Puerto Rico|Puerto Rican|
QA|Qatar|Qatari|Doha
CG|Republic of Congo/Congo-Brazzaville||Brazzaville
RO|Romania|Romanian|Bucharest
RU|Russia/Russian Federation|Russian|Moscow
RW|Rwanda|Rwandan|Kigali
KN|Saint Kitts and Nevis/St. Kitts and Nevis||
LC|Saint Lucia/St. Lucia|St. Lucian|
VC|Saint Vincent and the Grenadines/St. Vincent and the Grenadines||
WS|Samoa|Samoan|Apia
SM|San Marino|Sammarinese|
ST|Sao Tome and Principe/São Tomé and Príncipe||
SA|Saudi Arabia|Saudi/Saudi Arabian|Riyadh
SN|Senegal|Senegalese|Dakar
RS|Serbia|Serbian|Belgrade
SC|Seychelles|Seychellois|
SL|Sierra Leone|Sierra Leonean|Freetown
SG|Singapore|Singaporean|
SK|Slovakia|Slovak|Bratislava
SI|Slovenia|Slovenian|Ljubljana
SB|Solomon Islands|Solomon Islander|Honiara
SO|Somalia|Somali|Mogadishu
ZA|South Africa|South African|Pretoria
KR|South Korea|South Korean|Seoul
SS|South Sudan|South Sudanese|Juba
ES|Spain|Spanish|Madrid
LK|Sri Lanka|Sri Lankan|Colombo
SD|Sudan|Sudanese|Khartoum
SR|Suriname|Surinamese|Paramaribo
SE|Sweden|Swedish|Stockholm
CH|Switzerland|Swiss|Bern
SY|Syria|Syrian|Damascus
TW|Taiwan|Taiwanese|Taipei
TJ|Tajikistan|Tajik|Dushanbe
TZ|Tanzania|Tanzanian|Dodoma
TH|Thailand|Thai|Bangkok
TL|Timor-Leste/East Timor|Timorese/East Timorese|Dili
TG|Togo|Togolese|
TO|Tonga|Tongan|
TT|Trinidad and Tobago/Trinidad|Trinidadian|Port of Spain
TN|Tunisia|Tunisian|Tunis
TR|Turkey/Türkiye|Turkish|Ankara
TM|Turkmenistan|Turkmen|Ashgabat
TV|Tuvalu|Tuvaluan|
UG|Uganda|Ugandan|Kampala
UA|Ukraine|Ukrainian|Kyiv/Kiev
AE|United Arab Emirates/UAE|Emirati|Abu Dhabi
GB|United Kingdom/Britain/Great Britain/UK/U.K./England/Scotland/Wales/Northern Ireland|British/English/Scottish/Welsh|London
US|United States/United States of America/USA/U.S.A./U.S./US/America|American|Washington
UY|Uruguay|Uruguayan|Montevideo
UZ|Uzbekistan|Uzbek|Tashkent
VU|Vanuatu|Ni-Vanuatu|Port Vila
VA|Vatican/Holy See|Vatican|
VE|Venezuela|Venezuelan|Caracas
VN|Vietnam|Vietnamese|Hanoi
EH|Western Sahara|Sahrawi|
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
