/// What became of a part of a sheet.
public struct CheckedPart: Hashable, Sendable {
  /// What can become of one.
  public enum State: Hashable, Sendable {
    /// Nothing.
    case unchanged
    /// Something in it changed.
    case changed([SheetChange])
    /// It is gone.
    case missing
    /// It was not there.
    case added
  }

  /// Its name now, or its old one where it is gone.
  public let name: String
  /// Its name when it was sealed, where that was another one.
  public let formerName: String?
  /// Whether it stands in another place among the others.
  public let hasMoved: Bool
  /// What became of it.
  public let state: State

  /// Whether name, place and all in it are as they were.
  public var isUnchanged: Bool { state == .unchanged && formerName == nil && !hasMoved }

  /// Compares the parts of a sheet with those that were sealed.
  static func all(of parts: [SealedFile.Part], sealed: [PartSeal]) -> [CheckedPart] {
    let hashes = parts.map(PartHashes.init)
    var partners = [Int?](repeating: nil, count: parts.count)
    var free = Set(sealed.indices)
    func pair(_ fits: (Int, Int) -> Bool) {
      for index in parts.indices where partners[index] == nil {
        guard let partner = free.filter({ fits(index, $0) }).min() else { continue }
        partners[index] = partner
        free.remove(partner)
      }
    }
    pair { parts[$0].name == sealed[$1].name }
    pair { hashes[$0].sha256 == sealed[$1].sha256 }
    // What is left has another name and other rows: it is the one that stood in its place.
    pair { $0 == $1 }
    var last = -1
    var checked = parts.indices.map { index -> CheckedPart in
      guard let partner = partners[index] else {
        return CheckedPart(
          name: parts[index].name, formerName: nil, hasMoved: false, state: .added)
      }
      let hasMoved = partner < last
      last = max(last, partner)
      let was = sealed[partner]
      return CheckedPart(
        name: parts[index].name, formerName: was.name == parts[index].name ? nil : was.name,
        hasMoved: hasMoved,
        state: was.sha256 == hashes[index].sha256
          ? .unchanged : .changed(PartComparison(parts[index], hashes[index], was).changes))
    }
    checked += free.sorted().map {
      CheckedPart(name: sealed[$0].name, formerName: nil, hasMoved: false, state: .missing)
    }
    return checked
  }
}
