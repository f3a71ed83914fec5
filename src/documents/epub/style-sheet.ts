/** The style sheet of a book: what a paragraph is, no more; fonts, sizes and colours are the reader's. */
export const styleSheet = `h1, h2, h3 { text-align: start; break-after: avoid; }
nav ol { list-style: none; }
p { margin: 0 0 0.5em; }
:lang(zh) p.text, :lang(zh) p.measure { text-indent: 2em; }
p[lang], h1[lang], h2[lang], h3[lang] { text-indent: 0; }
p.measure { margin-inline-start: 1em; }
p.issuer, p.number, p.title, p.plan-title { text-align: center; }
p.issuer, p.title, p.plan-title { font-size: 1.2em; font-weight: bold; }
p.number { margin-bottom: 1.5em; }
p.signature, p.date { text-align: end; }
p.date { margin-bottom: 2em; }
p.imprint { border-bottom: 1px solid; }
p.translation { margin: 0 0 1em 1em; }
p.source, p.remark, p.trail, [role="doc-footnote"] { font-size: 0.85em; }
a.mark { font-size: 0.75em; vertical-align: super; text-decoration: none; }
table { border-collapse: collapse; margin: 1em 0; }
caption { font-weight: bold; margin-bottom: 0.5em; }
th, td { border: 1px solid; padding: 0.2em 0.4em; text-align: start; vertical-align: top; font-weight: normal; }
thead th { font-weight: bold; }
dt { font-weight: bold; }
dd { margin: 0 0 0.5em; }
`;
