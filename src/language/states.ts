/** The states of the Union, with how papers cut their names short behind a party ("D-Vt."): the post's letters too. */
const STATES: readonly (readonly string[])[] = (
  'Alabama Ala AL|Alaska AK|Arizona Ariz AZ|Arkansas Ark AR|California Calif CA|Colorado Colo CO|Connecticut Conn CT|Delaware Del DE|Florida Fla FL|Georgia Ga GA|Hawaii HI|Idaho ID|' +
  'Illinois Ill IL|Indiana Ind IN|Iowa IA|Kansas Kan KS|Kentucky Ky KY|Louisiana La LA|Maine ME|Maryland Md MD|Massachusetts Mass MA|Michigan Mich MI|Minnesota Minn MN|Mississippi Miss MS|' +
  'Missouri Mo MO|Montana Mont MT|Nebraska Neb NE|Nevada Nev NV|New_Hampshire N.H NH|New_Jersey N.J NJ|New_Mexico N.M NM|New_York N.Y NY|North_Carolina N.C NC|North_Dakota N.D ND|Ohio OH|' +
  'Oklahoma Okla OK|Oregon Ore OR|Pennsylvania Pa PA|Rhode_Island R.I RI|South_Carolina S.C SC|South_Dakota S.D SD|Tennessee Tenn TN|Texas Tex TX|Utah UT|Vermont Vt VT|Virginia Va VA|' +
  'Washington Wash WA|West_Virginia W.Va WV|Wisconsin Wis WI|Wyoming Wyo WY'
)
  .split('|')
  .map((row) => row.split(' ').map((w) => w.replace('_', ' ')));

const BY_NAME = new Map(STATES.flatMap((row) => row.map((form) => [form, row[0]!] as const)));

/** Is this the name of an American state, written out? */
export const isState = (name: string): boolean => BY_NAME.get(name) === name;

/** "Vermont" of "Vt.", "VT" and "Vermont". */
export const stateOf = (form: string): string | undefined => BY_NAME.get(form.replace(/\.$/, ''));
