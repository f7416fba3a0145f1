/** How a printed proof looks: readable in grey, since states differ in their underline and not only in colour. */
export const PROOF_STYLE = `
:root { color-scheme: light; }
body { margin: 0; background: #fff; color: #1a1a1a; font: 16px/1.55 Georgia, "Times New Roman", serif; }
main { max-width: 62rem; margin: 0 auto; padding: 2rem 1.5rem; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.2rem; margin: 2.2rem 0 .6rem; border-bottom: 1px solid #999; }
h3 { font-size: 1.05rem; }
.about, .counts, table, .sources { font-family: system-ui, sans-serif; font-size: .86rem; }
.counts { display: flex; flex-wrap: wrap; gap: .4rem 1.2rem; padding: 0; list-style: none; }
.draft { max-width: 42rem; }
mark { background: none; color: inherit; text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 3px; }
mark.agrees { text-decoration-color: #1b6e3c; }
mark.contradicted { text-decoration-color: #b3261e; text-decoration-style: wavy; font-weight: bold; }
mark.unknown { text-decoration-color: #6b6b6b; text-decoration-style: dotted; }
mark.quoted { text-decoration-color: #6b6b6b; text-decoration-thickness: 1px; }
mark.ruled { text-decoration-color: #7a5900; text-decoration-style: dashed; }
sup { font: .68em system-ui, sans-serif; }
a { color: #0b4f9e; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid #ccc; padding: .45rem .6rem; text-align: left; vertical-align: top; }
thead th { border-bottom: 2px solid #333; }
tr.contradicted td:nth-child(3) { font-weight: bold; color: #b3261e; }
td ul { margin: 0; padding-left: 1.1rem; }
td p { margin: 0 0 .3rem; }
small { color: #4a4a4a; }
.blank { display: inline-block; width: 8rem; border-bottom: 1px solid #777; height: 1.2em; }
@media print { main { max-width: none; padding: 0; } tr { break-inside: avoid; } a { color: inherit; } }
`;
