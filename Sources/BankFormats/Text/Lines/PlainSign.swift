/// One form for each character that papers write in several: for looking, never for keeping.
enum PlainSign {
  /// A full-width letter, digit or sign as ASCII, the wide space as a space, and the traditional
  /// characters of labels and heads as simplified ones.
  static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0..<0xA0: scalar
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case 0x3000, 0xA0, 0x2002...0x200A, 0x202F: " "
    case 0x4E00...0x9FFF: simplified[Int(scalar.value) - 0x4E00]
    default: scalar
    }
  }

  /// The characters of a text in those forms, as many as it has.
  static func folded(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] { text.map(folded) }

  /// The simplified form of each character from U+4E00 on.
  private static let simplified: [Unicode.Scalar] = {
    var table = (0x4E00...0x9FFF).map { Unicode.Scalar($0) ?? " " }
    let pairs = Array(
      "題题選选單单項项擇择斷断參参標标準准確确錯错對对誤误難难來来識识點点簡简論论問问詳详釋释層层規规則则據据類类號号說说為为麼么訂订詞词庫库".unicodeScalars)
    for place in stride(from: 0, to: pairs.count, by: 2) {
      table[Int(pairs[place].value) - 0x4E00] = pairs[place + 1]
    }
    return table
  }()
}
