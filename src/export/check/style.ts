/** The style sheet of the printed evidence. Words, lines and underlines say everything; colour only says it again. */
export const STYLE = `
:root{color-scheme:light dark;--soft:color-mix(in srgb,CanvasText 72%,Canvas);--line:color-mix(in srgb,CanvasText 22%,Canvas)}
*{box-sizing:border-box}
html{font:100%/1.55 Charter,"Bitstream Charter","Sitka Text",Cambria,Georgia,serif;background:Canvas;color:CanvasText;overflow-wrap:anywhere}
body{margin:0}
main{max-width:50rem;margin:0 auto;padding:1.5rem clamp(1rem,4vw,2rem) 3rem}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 .3rem}
.by,.tally,.reason,.place,dt,h3,footer{font-family:system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif}
.by,.reason,.place,footer{color:var(--soft);font-size:.85rem}
.by,.reason{margin:0 0 .6rem}
.tally{font-weight:650}
.quotations{padding:0;list-style-position:inside}
.quotations>li{border-top:1px solid var(--line);padding:.9rem 0 .6rem;break-inside:avoid}
h3{display:inline;font-size:1rem;font-weight:500}
.verdict{font-weight:750;padding:.05em .5em;border:1px solid;border-radius:.3em}
.s2 .verdict{border-width:2px}
.s3 .verdict{background:CanvasText;color:Canvas}
dl{margin:.6rem 0 0}
dl div{display:grid;grid-template-columns:5rem minmax(0,1fr);gap:.8rem;margin-bottom:.5rem}
dt{font-size:.85rem;color:var(--soft)}
dd{margin:0}
dd ul{margin:0;padding-inline-start:1.1rem}
blockquote{margin:0}
mark{background:none;color:inherit;font-weight:700;text-decoration:underline 2px;text-underline-offset:.2em}
.around{color:var(--soft)}
.place{display:block}
footer{margin-top:2rem;border-top:2px solid var(--line)}
table{border-collapse:collapse;width:100%}
th,td{text-align:start;vertical-align:top;padding:.25rem .6rem .25rem 0;border-bottom:1px solid var(--line)}
@media print{main{max-width:none;padding:0}a{text-decoration:none}}
`;
