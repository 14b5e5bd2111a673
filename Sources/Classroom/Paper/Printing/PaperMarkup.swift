internal import PrintedSheets

/// The words of a page in HTML.
package enum PaperMarkup {
  /// A page that needs nothing beside it.
  ///
  /// - Parameters:
  ///   - title: What it is, in plain words.
  ///   - style: How it looks, beside what all papers have in common.
  ///   - body: What stands on it.
  /// - Returns: The page.
  package static func page(_ title: String, style: String, body: String) -> String {
    HTMLPage.text(title, style: common + style, body: body)
  }

  private static let common = """
    *{box-sizing:border-box}
    :root{color-scheme:light;--serif:"Noto Serif CJK SC","Source Han Serif SC","Songti SC",SimSun,serif;\
    --sans:"Noto Sans CJK SC","Source Han Sans SC","Heiti SC",SimHei,"WenQuanYi Zen Hei",sans-serif;\
    --kai:"Kaiti SC",KaiTi,STKaiti,"Noto Serif CJK SC",SimSun,serif}
    html{background:#fff;color:#000}
    body{margin:0;font:10.5pt/1.75 var(--serif);print-color-adjust:exact;-webkit-print-color-adjust:exact}
    h1{font:700 18pt/1.4 var(--sans);text-align:center;margin:0;letter-spacing:.1em}
    h2{font:700 11.5pt/1.6 var(--sans);margin:5mm 0 1mm;break-after:avoid;text-wrap:pretty}
    p{margin:0}table{border-collapse:collapse}
    td,th{border:.3mm solid #000;font-weight:400;text-align:center;padding:0 1mm}
    .marks{width:100%;table-layout:fixed}.marks th:first-child{width:17mm;white-space:nowrap}

    """

  /// The strip at the left edge: who it is, and the line along which it is folded and sealed.
  static func strip(_ who: String) -> String {
    """
    <div class="strip"><div class="who">\(who)</div>\
    <div class="seal">密<i></i>封<i></i>线<i></i>内<i></i>不<i></i>要<i></i>答<i></i>题</div></div>

    """
  }

  /// How the strip looks, as high as `height` says.
  static func stripStyle(height: String) -> String {
    """
    .strip{position:absolute;left:0;top:0;width:26mm;height:\(height)}
    .who,.seal{position:absolute;top:10mm;height:calc(100% - 20mm);writing-mode:vertical-rl;text-orientation:sideways;\
    transform:rotate(180deg);text-align:center;white-space:nowrap;font-family:var(--sans)}
    .who{left:8mm;width:8mm;line-height:8mm;font-size:10.5pt}
    .who b{font-weight:400;display:inline-block;min-height:32mm;max-height:80mm;overflow:hidden;vertical-align:bottom;border-left:.3mm solid #000;\
    margin-bottom:3mm;text-align:center}
    .seal{left:19mm;width:5mm;line-height:5mm;font-size:8.5pt;display:flex;justify-content:space-around;\
    align-items:center}
    .seal i{flex:1;align-self:stretch;margin:2mm 2.4mm 2mm 2.3mm;border-left:.3mm dashed #000}

    """
  }

  /// `姓名 ____　单位 ____`; what is known stands on the line.
  static func who(_ fields: [(name: String, value: String?)]) -> String {
    fields.map { "\($0.name) <b>\(HTMLText.escaped($0.value ?? ""))</b>" }.joined(separator: " ")
  }
}
