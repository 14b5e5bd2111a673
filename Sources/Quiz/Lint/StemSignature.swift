/// What a question asks, apart from names, numbers and signs, for finding two that ask the same.
struct StemSignature {
  /// The pairs of neighbouring Chinese characters.
  let pairs: Set<UInt64>

  init(_ question: Question) {
    let text = question.content.signature?.joined() ?? Self.shown(of: question)
    let scalars = Self.withoutPlaceNames(
      text.unicodeScalars.filter { (0x4E00...0x9FFF).contains($0.value) }
    ).map(\.value)
    pairs = Set(zip(scalars, scalars.dropFirst()).map { UInt64($0) << 32 | UInt64($1) })
  }

  private static func shown(of question: Question) -> String {
    let page = question.content.page(shuffledBy: 0)
    return question.stem.joined() + page.passage.joined()
      + page.choices.map(\.text).sorted().joined()
  }

  /// The text without 青禾县, 石桥区 and the like, which take two characters before their rank.
  private static func withoutPlaceNames(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let ranks = Set("省市县区镇乡".unicodeScalars)
    var rest: [Unicode.Scalar] = []
    for scalar in scalars {
      if ranks.contains(scalar) { rest.removeLast(min(2, rest.count)) } else { rest.append(scalar) }
    }
    return rest
  }

  /// Whether four fifths of what either asks is the same.
  func resembles(_ other: StemSignature) -> Bool {
    guard pairs.count >= 8, other.pairs.count >= 8 else { return false }
    let smaller = min(pairs.count, other.pairs.count)
    let larger = max(pairs.count, other.pairs.count)
    guard smaller * 5 >= larger * 4 else { return false }
    let shared =
      pairs.count <= other.pairs.count
      ? pairs.count { other.pairs.contains($0) } : other.pairs.count { pairs.contains($0) }
    return Double(shared) > 0.8 * Double(pairs.count + other.pairs.count - shared)
  }
}
