/// One form for each character that papers write in several: for looking, never for keeping.
enum PlainSign {
  /// A full-width letter, digit or sign as ASCII, the wide space as a space, and the traditional
  /// characters of labels and heads as simplified ones.
  static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0..<0xA0: scalar
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case 0x3000, 0xA0, 0x2002...0x200A, 0x202F: " "
    case 0x4E00...0x9FFF: simplified[scalar] ?? scalar
    default: scalar
    }
  }

  /// The characters of a text in those forms, as many as it has.
  static func folded(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] { text.map(folded) }

  private static let simplified: [Unicode.Scalar: Unicode.Scalar] = {
    let pairs = "題题選选單单項项擇择斷断參参標标準准確确錯错對对誤误難难來来識识點点簡简論论問问詳详釋释層层規规則则據据類类號号說说為为麼么訂订詞词庫库"
    let signs = Array(pairs.unicodeScalars)
    return Dictionary(
      uniqueKeysWithValues: stride(from: 0, to: signs.count, by: 2).map {
        (signs[$0], signs[$0 + 1])
      })
  }()
}
