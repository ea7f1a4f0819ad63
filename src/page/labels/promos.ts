import { inZone, type LabelRule, type Line } from './line.js';

interface PromoForm {
  readonly name: string;
  /** Words that such a line has at most. */
  readonly most: number;
  /** One of these words is in every such line: to look for them first saves most lines the long form. */
  readonly about?: RegExp;
  readonly form: RegExp;
}

/** Text forms of the site speaking to its reader. Short lines only: a long paragraph is read by somebody for its own sake. */
const PROMO_FORMS: readonly PromoForm[] = [
  {
    name: 'listen-banner',
    most: 16,
    form: /^(?:new\s*)?you can (?:now )?listen to\b|^listen to (?:this|the) (?:article|story|episode|audio)|^(?:new)?you can listen|^(?:new\s*)?press play to\b|\b(?:story|article) read aloud\b|\bhear this (?:story|article)\b|^artikel anhören|^écouter (?:cet|l['’])article|^escuchar? (?:este|el) artículo/i,
  },
  { name: 'app-promo', most: 25, form: /\b(?:get|download|install|try)\b.{0,40}\bapps?\b|\bapp herunterladen\b|\bon the app store\b|\bgoogle play\b.{0,30}$/i },
  { name: 'click-here', most: 22, form: /^(?:click|tap|klicken sie|cliquez|haga clic)\b.{0,20}\b(?:here|below|hier|ici|aquí)?\b|\bclick here (?:to|for)\b/i },
  {
    name: 'newsletter',
    most: 60,
    about: /newsletter|inbox|e?mail|alert|briefing|updates/i,
    form: /(?:^|[.!?:–—-]\s+)(?:\p{L}+\s){0,3}(?:sign ?up|subscribe|register|join)\b.{0,80}\b(?:newsletters?|inbox|emails?|mailing list|alerts?|briefing|updates)\b|\bnewsletters?\b.{0,60}\b(?:sign ?up|subscribe|inbox|here)\b|\b(?:get|receive|want)\b.{0,90}\b(?:(?:in|to|into) your inbox|by email|newsletter)\b|\bnewsletter\b.{0,40}\b(?:anmelden|abonnieren|bestellen)\b/iu,
  },
  {
    name: 'subscribe',
    most: 45,
    form: /^(?:please )?(?:subscribe|support (?:us|our|independent|local|quality)|donate|become a (?:member|subscriber|patron|supporter)|join (?:us|our|the conversation)|sign ?up|log ?in|register (?:now|for free|here)|already a (?:subscriber|member)|to continue reading|this (?:article|content) is (?:for|only available|exclusive)|start your free trial|jetzt (?:abonnieren|testen|anmelden))\b/i,
  },
  {
    name: 'support-us',
    most: 70,
    form: /\b(?:support|fund|back) (?:our|independent|quality|local) (?:work|journalism|reporting|newsroom)\b|\b(?:make|consider making) a (?:tax-deductible )?(?:donation|contribution|gift)\b|\bdonate (?:now|today|here)\b|\bbecome a (?:subscriber|member|patron)\b/i,
  },
  {
    name: 'follow-us',
    most: 45,
    form: /^(?:you can )?(?:follow|like|find|connect with|join|add) (?:us|me|@|(?!(?:him|her|them)\b)\S+(?: \S+){0,4}) (?:on|as) (?:our )?(?:twitter|facebook|instagram|x\b|linkedin|whatsapp|telegram|tiktok|youtube|google|social|threads|bluesky|flipboard|apple news|a preferred)/i,
  },
  {
    name: 'tip-line',
    most: 45,
    form: /^(?:do you have|have|got) (?:a|any|more) (?:story|tip|news tip|tips|question|something|information|confidential)|\b(?:send|email) (?:us )?(?:your )?(?:news )?tips? (?:to|at)\b|^contact us (?:at|on)\b/i,
  },
  { name: 'whatsapp-channel', most: 40, form: /\b(?:whatsapp|telegram)[ -](?:channel|kanal|canal)\b/i },
  {
    name: 'watch-banner',
    most: 14,
    form: /^(?:watch|listen)(?: (?:live|now|below|more|the video(?: (?:above|below))?))?\s*:|^(?:video|audio|podcast)\s*:|^play(?:ing)? video|^watch (?:the )?(?:video|live|full)/i,
  },
];

const isForm = (line: Line, { most, about, form }: PromoForm): boolean => line.words <= most && (about?.test(line.text) ?? true) && form.test(line.text);

const NEWSLETTER = PROMO_FORMS.find((p) => p.name === 'newsletter')!;

export const PROMO_RULES: readonly LabelRule[] = [
  // a reader's praise beside the form is no report
  { name: 'newsletter-box', kind: 'promo', overQuotation: true, test: (l) => inZone(l, 'promo') && isForm(l, NEWSLETTER) },
  ...PROMO_FORMS.map((p): LabelRule => ({ name: p.name, kind: 'promo', test: (line) => isForm(line, p) })),
  { name: 'promo-markup', kind: 'promo', test: (l) => inZone(l, 'promo') && l.words <= 80 },
];
