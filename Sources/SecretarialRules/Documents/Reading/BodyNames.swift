/// Names of bodies in a logo, a title or a signature, which may be full or shortened.
struct BodyNames {
  let names: [String]

  /// Takes names that blanks, 、 or line breaks separate.
  init(_ text: some StringProtocol) {
    names = text.split(whereSeparator: { $0.isWhitespace || "、，,".contains($0) }).map {
      String($0)
    }
  }

  /// Whether some name here and some name there may be one body, or one list holds the other.
  func mayAgree(with other: BodyNames) -> Bool {
    guard !names.isEmpty, !other.names.isEmpty else { return true }
    let whole = names.joined()
    let otherWhole = other.names.joined()
    return Self.mayBeSame(whole, otherWhole)
      || names.contains { name in other.names.contains { Self.mayBeSame(name, $0) } }
      || Self.isJoint(whole, with: otherWhole) || Self.isJoint(otherWhole, with: whole)
  }

  /// A full and a shortened name of one body: the long one holds all characters of the short one,
  /// in whatever order (国家能源局华北监管局, 华北能源监管局), and both are the same kind of body.
  static func mayBeSame(_ left: String, _ right: String) -> Bool {
    let left = normalised(left)
    let right = normalised(right)
    guard left.last == right.last else { return false }
    let (short, long) = left.count <= right.count ? (left, right) : (right, left)
    var rest = long
    for character in short {
      guard let place = rest.firstIndex(of: character) else { return false }
      rest.remove(at: place)
    }
    return true
  }

  /// Names written without anything between them: 甲局乙局.
  private static func isJoint(_ whole: String, with name: String) -> Bool {
    guard let place = whole.firstRange(of: name), name.count >= 4 else { return false }
    let rest = String(whole[place.upperBound...])
    // 政府办公室 is not 政府 together with somebody.
    return rest.count > 4 || !(rest.hasSuffix("办公室") || rest.hasSuffix("办公厅"))
  }

  /// Endings in one form: 委员会 and 委, 办公室 and 办.
  private static func normalised(_ name: String) -> [Character] {
    var name = name
    for (ending, short) in endings where name.hasSuffix(ending) {
      name = String(name.dropLast(ending.count)) + short
      break
    }
    return Array(name.filter { !"（）()".contains($0) })
  }

  private static let endings = [
    ("办公室", "办"), ("办公厅", "办"), ("委员会", "委"), ("常委会", "常委"), ("管委会", "管委"), ("居委会", "居委"),
    ("村委会", "村委"), ("联合会", "联"), ("指挥部", "指"), ("领导小组", "组"),
  ]
}
