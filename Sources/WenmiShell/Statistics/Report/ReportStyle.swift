/// How a report looks on the screen and on paper.
enum ReportStyle {
  /// The rules in CSS.
  static let text = """
    :root{color-scheme:light dark;--text:#1b1f24;--faint:#57606a;--page:#f4f5f7;--card:#fff;--line:#d0d7de;\
    --bar:#2f6db3;--bad:#b3402a;--l0:#e6e9ed;--l1:#a9cbea;--l2:#4b8ac9;--l3:#173f73}
    @media (prefers-color-scheme:dark){:root{--text:#e6e6e6;--faint:#a3abb5;--page:#101214;--card:#1b1e22;\
    --line:#3a4048;--bar:#6ea8e6;--bad:#f0836b;--l0:#2b3036;--l1:#2f5480;--l2:#5b95d6;--l3:#c4e0ff}}
    *{box-sizing:border-box}
    body{margin:0;background:var(--page);color:var(--text);\
    font:16px/1.6 "Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei","WenQuanYi Zen Hei",sans-serif}
    header,footer{max-width:62rem;margin:0 auto;padding:1rem}
    h1{font-size:1.5rem;margin:0}h2{font-size:1.0625rem;margin:0 0 .5rem}p{margin:.3rem 0;overflow-wrap:anywhere}
    header p,footer p,.note,.legend{color:var(--faint);font-size:.875rem}
    main{max-width:62rem;margin:0 auto;padding:0 1rem;columns:24rem 2;column-gap:1rem}
    section{break-inside:avoid;margin:0 0 1rem;background:var(--card);border:1px solid var(--line);border-radius:8px;padding:.875rem 1rem;min-width:0}
    section.wide{column-span:all}
    dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(7.5rem,1fr));gap:.5rem 1rem;margin:0}
    dt{color:var(--faint);font-size:.875rem}dd{margin:0;font-size:1.125rem;font-weight:600;font-variant-numeric:tabular-nums}
    .rows{display:grid;gap:.5rem 1.5rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr))}
    svg{display:block;width:100%;max-width:34rem;height:auto;font-family:inherit}
    svg text{fill:var(--text);font-size:12.4px}svg .small{font-size:11px;fill:var(--faint)}
    .axis{stroke:var(--faint)}.grid{stroke:var(--line)}
    .bar{fill:var(--bar)}.bad{fill:var(--bad)}
    .l0{fill:var(--l0);background:var(--l0)}.l1{fill:var(--l1);background:var(--l1)}
    .l2{fill:var(--l2);background:var(--l2)}.l3{fill:var(--l3);background:var(--l3)}
    polyline{fill:none;stroke:var(--faint);stroke-width:2;stroke-dasharray:5 4}circle{fill:var(--bar)}
    .legend span{display:inline-block;margin-right:.75rem}
    .legend i{display:inline-block;width:.8em;height:.8em;margin-right:.35em;vertical-align:-.05em;border:1px solid var(--line)}
    .legend i.observed{background:var(--bar);border-radius:50%}
    .legend i.expected{width:1.6em;height:0;border:0;border-top:2px dashed var(--faint);vertical-align:.25em}
    table{border-collapse:collapse;width:100%;font-size:.875rem;font-variant-numeric:tabular-nums}
    th,td{padding:.15rem .35rem;text-align:right;border-bottom:1px solid var(--line);font-weight:400}
    th{color:var(--faint)}th:first-child,td:first-child{text-align:left;overflow-wrap:anywhere}
    summary{color:var(--faint);font-size:.875rem;cursor:pointer;margin-top:.3rem}
    @page{size:A4;margin:15mm;@bottom-center{content:"第 " counter(page) " 页　共 " counter(pages) " 页";font-size:9pt}}
    @media print{:root{color-scheme:light;--text:#000;--faint:#333;--page:#fff;--card:#fff;--line:#999;--bar:#444;--bad:#000;\
    --l0:#f2f2f2;--l1:#c4c4c4;--l2:#7d7d7d;--l3:#1a1a1a}
    body{font-size:10pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}
    header,main,footer{max-width:none;padding:0;margin:0 0 4mm}
    main{columns:2;column-gap:6mm}section{border:0;border-top:1px solid var(--line);border-radius:0;padding:2mm 0;margin:0 0 3mm}
    .wide .rows{grid-template-columns:1fr 1fr;gap:6mm}dl{grid-template-columns:repeat(4,1fr)}
    details{display:none}svg{max-width:100%}}

    """
}
