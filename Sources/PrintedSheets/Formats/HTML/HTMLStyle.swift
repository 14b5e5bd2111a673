/// How a page of sheets looks on the screen and on paper.
enum HTMLStyle {
  /// The rules in CSS.
  static let text = """
    :root { color-scheme: light; }
    * { box-sizing: border-box; }
    body { margin: 0; color: #1a1a1a; background: #f3f4f6; font: 16px/1.6 SimSun, "宋体", Songti SC, STSong, "Noto Serif CJK SC", "Source Han Serif SC", serif; }
    article { max-width: 60rem; margin: 1rem auto; padding: 1.5rem; background: #fff; box-shadow: 0 1px 4px #0002; }
    article.wide { max-width: 88rem; }
    h1, h2, th, figcaption { font-family: SimHei, "黑体", Heiti SC, STHeiti, "Noto Sans CJK SC", "Source Han Sans SC", sans-serif; font-weight: bold; }
    h1 { font-size: 1.5rem; line-height: 1.4; text-align: center; margin: 0 0 .75rem; }
    h2 { font-size: 1.125rem; margin: 1.25rem 0 .5rem; break-after: avoid; }
    p { margin: .25rem 0; overflow-wrap: anywhere; }
    .note { font-size: .875rem; }
    footer { margin-top: 1rem; break-inside: avoid; }
    footer p { margin: .5rem 0; }
    .code { max-width: 60rem; margin: .5rem auto 1rem; padding: 0 1.5rem; font-size: .875rem; }
    .table { overflow-x: auto; margin: .5rem 0; }
    table { border-collapse: collapse; width: 100%; min-width: min(140rem, calc(var(--w) * .5em)); font-size: .9375rem; }
    th, td { border: 1px solid #555; padding: .2em .4em; text-align: left; vertical-align: middle; unicode-bidi: isolate; }
    th { background: #e7eef7; text-align: center; }
    td { overflow-wrap: anywhere; height: 1.9em; }
    td.n { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
    td.bad { color: #9c0006; background: #ffc7ce; font-weight: bold; }
    td.doubtful { color: #7a5b00; background: #ffeb9c; font-style: italic; }
    td.good { color: #006100; background: #c6efce; text-decoration: underline; }
    td.bad::before { content: "▼ "; content: "▼ " / ""; }
    td.doubtful::before { content: "◆ "; content: "◆ " / ""; }
    td.good::before { content: "▲ "; content: "▲ " / ""; }
    figure { margin: 1rem 0; break-inside: avoid; }
    figcaption { text-align: center; margin-bottom: .25rem; }
    svg { display: block; width: 100%; max-width: 34rem; height: auto; margin: 0 auto; font-family: inherit; }
    svg text { fill: #1a1a1a; font-size: 13px; }
    svg .unit { font-size: 11px; }
    svg .axis { stroke: #555; stroke-width: 1; }
    svg .bar { fill: #3b6ea8; }
    svg .bar.bad { fill: #b3261e; }
    svg .bar.doubtful { fill: #b88600; }
    svg .bar.good { fill: #2e7d32; }
    @media (max-width: 40rem) {
      article { margin: 0; padding: 1rem .75rem; box-shadow: none; }
      body { background: #fff; }
      h1 { font-size: 1.25rem; }
      table { font-size: .875rem; }
    }
    @media screen {
      .table { max-height: 85vh; overflow-y: auto; }
      thead th { position: sticky; top: 0; }
    }
    @media screen and (prefers-color-scheme: dark) {
      :root { color-scheme: dark; }
      body { color: #e6e6e6; background: #111; }
      article { background: #1c1c1e; }
      th { background: #2b3a4d; }
      th, td { border-color: #777; }
      td.bad { color: #ffb4ab; background: #5c1a1b; }
      td.doubtful { color: #ffdf99; background: #4d3b00; }
      td.good { color: #a5e0a8; background: #17401c; }
      svg text { fill: #e6e6e6; }
      svg .axis { stroke: #999; }
      svg .bar { fill: #7fb0e6; }
    }
    @page { size: A4; margin: 18mm 15mm 20mm; @bottom-center { content: "第 " counter(page) " 页，共 " counter(pages) " 页"; font: 9pt SimSun, "宋体", Songti SC, "Noto Serif CJK SC", serif; } }
    @page wide { size: A4 landscape; margin: 15mm 15mm 18mm; }
    @media print {
      body { background: none; font-size: 10.5pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      article { max-width: none; margin: 0; padding: 0; box-shadow: none; break-before: page; }
      article:first-child { break-before: auto; }
      article.wide { max-width: none; page: wide; }
      section.page:not(:first-of-type) { break-before: page; }
      .table { overflow: visible; }
      table { min-width: 0; font-size: 9.5pt; }
      article.wide table { font-size: min(9.5pt, calc(1440pt / var(--w))); }
      svg { max-width: 130mm; }
      thead { display: table-header-group; }
      tr { break-inside: avoid; }
      .code { max-width: none; margin: 4mm 0 0; padding: 0; break-before: avoid; }
    }

    """
}
