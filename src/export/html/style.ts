import { HUES } from './anchors.js';

/** Degrees on the colour wheel; neighbours in turn lie far apart. */
const WHEEL = [212, 28, 150, 320, 52, 268, 185, 5];

const hues = Array.from({ length: HUES }, (_, i) => `.v${i}{--hue:hsl(${WHEEL[i]} 85% 45%)}`).join('');

/**
 * The style sheet. System colours, so that light, dark and forced colours follow the reader's own settings; tints are mixed into the
 * page's background at a strength at which black or white text on them keeps a contrast above 7:1. Colour only says again what words,
 * lines and numbers say.
 */
export const STYLE = `
:root{color-scheme:light dark;--soft:color-mix(in srgb,CanvasText 72%,Canvas);--line:color-mix(in srgb,CanvasText 18%,Canvas);--lift:color-mix(in srgb,CanvasText 4%,Canvas);--hue:CanvasText;--tint:17%;--tint-inner:32%}
@media (prefers-color-scheme:dark){:root{--tint:30%;--tint-inner:48%}}
${hues}.v-none{--hue:hsl(0 0% 50%)}
*{box-sizing:border-box}
html{font:100%/1.6 Charter,"Bitstream Charter","Sitka Text",Cambria,Georgia,serif;background:Canvas;color:CanvasText;scroll-padding-top:30vh;overflow-wrap:anywhere}
body{margin:0}
a{color:inherit;text-underline-offset:.15em}
:focus-visible{outline:3px solid Highlight;outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-100vw;top:0;padding:.6rem 1rem;background:Canvas;color:LinkText;border:2px solid;z-index:2}
.skip:focus{left:0}
header,aside,footer,.label,.back,summary,dl,.facts{font-family:system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif}
header{padding:1rem clamp(1rem,4vw,3rem);border-bottom:1px solid var(--line);font-size:.875rem;line-height:1.5}
header p{margin:.15rem 0;color:var(--soft)}
header .what{color:CanvasText;font-weight:650;font-size:1rem}
.legend{display:flex;flex-wrap:wrap;gap:.3rem 1.4rem;margin:.7rem 0 0;padding:0;list-style:none}
.page{display:grid;grid-template-columns:minmax(0,1fr) minmax(20rem,27rem);gap:0 clamp(1.5rem,4vw,4rem);padding:0 clamp(1rem,4vw,3rem);max-width:84rem;margin:0 auto}
main{padding:1.5rem 0 4rem;min-width:0}
article{max-width:42rem;margin-inline:auto;font-size:1.125rem;line-height:1.75}
article h1{font-size:clamp(1.6rem,1.1rem + 2vw,2.4rem);line-height:1.2;margin:0 0 1rem;text-wrap:balance}
article h2{font-size:1.25rem;line-height:1.35;margin:2rem 0 .6rem}
article p,article div,article blockquote{margin:0 0 1.1rem;white-space:pre-line}
article .b-summary{font-size:1.2rem;color:var(--soft)}
article .b-byline{font-size:.95rem;color:var(--soft)}
blockquote{padding-inline-start:1.2rem;border-inline-start:4px solid var(--line)}
.label{display:inline-block;font-size:.7rem;line-height:1.5;letter-spacing:.06em;text-transform:uppercase;color:var(--soft)}
.b-caption,.b-embed{font-size:.95rem;line-height:1.6;padding:.6rem .9rem;background:var(--lift);border-inline-start:4px solid var(--line)}
article .entry{margin-top:2em;font-weight:650}
article .label{margin-inline-end:.6em}
details.aside{margin:0 0 1.1rem;border:1px dashed color-mix(in srgb,CanvasText 45%,Canvas);border-radius:4px;font-size:.92rem;line-height:1.55;color:var(--soft)}
details.aside summary{padding:.45rem .9rem;cursor:pointer;font-size:.85rem}
details.aside>:not(summary){margin:0;padding:.35rem .9rem .6rem}
mark{color:inherit;padding:.12em 0;background:color-mix(in srgb,var(--hue) var(--tint),Canvas);-webkit-box-decoration-break:clone;box-decoration-break:clone}
mark.direct{border-bottom:2px solid var(--hue)}
mark.mixed{border-bottom:2px dashed var(--hue)}
mark.indirect{border-bottom:2px dotted var(--hue)}
mark.nested{background:color-mix(in srgb,var(--hue) var(--tint-inner),Canvas)}
.source{font-weight:650}
.cue{font-style:italic}
.source:not(mark),.cue:not(mark){text-decoration:underline 1px color-mix(in srgb,var(--hue) 80%,CanvasText);text-underline-offset:.22em}
.back{line-height:0;font-size:.68rem;font-weight:650;margin-inline:.15em .1em;white-space:nowrap}
.back a,.number{padding:.1em .45em;text-decoration:none;border:1px solid var(--hue);border-radius:.8em;background:Canvas;color:CanvasText}
.back a:hover,.words:hover .number{background:CanvasText;color:Canvas}
.damage{text-decoration:underline wavy 1px CanvasText;text-underline-offset:.3em}
.anchor:target+*{outline:3px solid var(--hue);outline-offset:2px}
aside{position:sticky;top:0;align-self:start;max-height:100vh;overflow-y:auto;padding:1.5rem .75rem 3rem 1.25rem;border-inline-start:1px solid var(--line);font-size:.9rem;line-height:1.5;scroll-padding-top:2rem}
aside h2{font-size:1.05rem;margin:0 0 1rem}
.voice{margin:0 0 1.6rem}
.voice h3{font-size:1rem;line-height:1.35;margin:0;padding-inline-start:.7rem;border-inline-start:5px solid var(--hue)}
.voice h3 .count{font-size:.78rem;font-weight:400;color:var(--soft);white-space:nowrap}
.rest{margin:0;padding-inline-start:.7rem;border-inline-start:5px solid var(--hue);font-size:.82rem;color:var(--soft)}
.voice ol{list-style:none;margin:.5rem 0 0;padding:0}
.entry{padding:.55rem 0 .6rem .95rem;border-top:1px solid var(--line)}
.voice>ol>.entry:first-child{border-top:0}
.entry:target{background:color-mix(in srgb,var(--hue) 14%,Canvas);box-shadow:inset 4px 0 0 var(--hue)}
.entry .entry{margin-top:.5rem;border-top:0;border-inline-start:3px solid var(--hue)}
.words{display:block;text-decoration:none}
.words .text{font-family:Charter,"Bitstream Charter","Sitka Text",Cambria,Georgia,serif;font-size:1rem}
.words:hover .text{text-decoration:underline}
.number{font-size:.72rem;font-weight:650}
.inner-name{margin:0 0 .15rem;font-size:.82rem}
.facts{display:flex;flex-wrap:wrap;align-items:baseline;gap:.15rem .6rem;margin:.3rem 0 0;font-size:.8rem}
.printed{margin:0;font-style:italic}.printed .label{all:unset;color:var(--soft);font-style:normal}
.chips{display:flex;flex-wrap:wrap;gap:.2rem .35rem;list-style:none;margin:0;padding:0}
.chips li{padding:0 .5em;border:1px solid var(--line);border-radius:3px}
dl{margin:.3rem 0 0;font-size:.8rem}
dl div{display:flex;gap:.5em}
dt{flex:none;color:var(--soft)}dt::after{content:":"}
dd{margin:0}
.d-condition dd,.d-damage dd,.d-chain dd{font-weight:600}
.d-damage dt::before{content:"\\26A0\\FE0E  "}
.reported{margin:.4rem 0 0;padding-inline-start:.95rem;font-size:.82rem}
footer{padding:1.2rem clamp(1rem,4vw,3rem) 3rem;border-top:1px solid var(--line);font-size:.85rem;color:var(--soft)}
footer h2{font-size:1rem;color:CanvasText;margin:0 0 .4rem}
footer ul{margin:0 0 1rem;padding-inline-start:1.2rem}
@media (max-width:58rem){.page{display:block}aside{position:static;max-height:none;border:0;border-top:1px solid var(--line);padding:1.5rem 0 3rem;max-width:42rem;margin-inline:auto}article{font-size:1.06rem}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media print{.skip{display:none}.page{display:block}aside{position:static;max-height:none;border:0}}
`;
