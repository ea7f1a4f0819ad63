/** British endings and the American ones they are folded to; each is applied to the stems that follow it, never to the bare ending. */
const STEMS: readonly (readonly [british: string, american: string, stems: string])[] = [
  ['our', 'or', 'arb ard arm behavi cand cl col demean endeav fav ferv flav glam harb hon hum lab neighb od parl ranc rig rum sav splend succ tum val vap vig'],
  ['re', 'er', 'cent fib goit kilomet lit louv lust maneuv meag met millimet ochr reconnoit sab salt scept sepulch somb spect theat centimet'],
  ['ence', 'ense', 'def lic off pret'],
  ['ogue', 'og', 'anal catal dial monol prol epil'],
  [
    'ise',
    'ize',
    'agon apolog author bapt brutal capital categor central character civil colon commercial critic crystal decentral demobil democrat demon demoral destabil di ' +
      'dramat econom emphas energ equal familiar final formal general global harmon hospital human ideal immun industrial initial international jeopard legal ' +
      'legitim liberal local margin maxim memor mesmer military minim mobil modern monopol national natural neutral normal optim organ patron penal personal ' +
      'polar popular priorit privat public radical rational real recogn reorgan revolution sanit scrutin secular social special stabil standard steril stigmat ' +
      'subsid summar symbol sympath terror theor traumat util vandal victim visual weapon national militar marginal',
  ],
  ['yse', 'yze', 'anal paral catal'],
  ['ll', 'l', 'cancel channel counsel dial duel equal fuel jewel label level marvel model panel quarrel rival signal total travel tunnel'],
];
const SINGLE =
  'grey:gray plough:plow tyre:tire kerb:curb sceptic:skeptic sceptical:skeptical scepticism:skepticism aluminium:aluminum judgement:judgment ageing:aging ' +
  'enrol:enroll fulfil:fulfill fulfils:fulfills fulfilment:fulfillment instalment:installment skilful:skillful wilful:willful manoeuvre:maneuver manoeuvres:maneuvers ' +
  'programme:program programmes:programs cheque:check cheques:checks practise:practice practised:practiced practising:practicing storey:story towards:toward ' +
  'afterwards:afterward backwards:backward forwards:forward amongst:among whilst:while learnt:learned burnt:burned dreamt:dreamed spelt:spelled ' +
  'anaesthetic:anesthetic paediatric:pediatric foetus:fetus oestrogen:estrogen diarrhoea:diarrhea encyclopaedia:encyclopedia mum:mom pyjamas:pajamas ' +
  'okay:ok ok:ok defensive:defensive acknowledgement:acknowledgment moustache:mustache cosy:cozy sulphur:sulfur draught:draft mould:mold smoulder:smolder ' +
  'licensed:licensed gaol:jail per-cent:percent anymore:anymore artefact:artifact artefacts:artifacts speciality:specialty orientated:oriented';

const TABLE = table();

function table(): ReadonlyMap<string, string> {
  const out = new Map<string, string>();
  for (const pair of SINGLE.split(' ')) {
    const [british = '', american = ''] = pair.split(':');
    if (british !== american) out.set(british, american);
  }
  for (const [british, american, stems] of STEMS)
    for (const stem of stems.split(' ')) for (const [from, to] of forms(stem, british, american)) out.set(from, to);
  return out;
}

/** The inflected forms of one word in both spellings. */
function forms(stem: string, british: string, american: string): [string, string][] {
  if (british === 'll') return ['ed', 'ing', 'er', 'ers'].map((e) => [`${stem}l${e}`, `${stem}${e}`]);
  const verb = british === 'ise' || british === 'yse';
  const bare = verb || british === 're';
  const endings = verb
    ? ['e', 'es', 'ed', 'er', 'ers', 'ing', 'ation', 'ations']
    : british === 're'
      ? ['', 's', 'd']
      : ['', 's', 'ed', 'ing', 'able', 'ful', 'ite', 'ites', 'hood', 'er', 'ers', 'al', 'less'];
  if (british === 're') return endings.map((e) => [`${stem}re${e}`, e === 'd' ? `${stem}ered` : `${stem}er${e}`]);
  const cut = bare ? 1 : 0;
  return endings.map((e) => [stem + british.slice(0, british.length - cut) + e, stem + american.slice(0, american.length - cut) + e]);
}

/**
 * Folds a British spelling to the American one ("colour" to "color", "organised" to "organized"); any other word comes back as it
 * is. Works from a list of words, not from endings alone: "four" and "advertise" stay.
 *
 * @param word in lower case
 */
export const americanSpelling = (word: string): string => TABLE.get(word) ?? word;
