extension AuthoredBody.Matching {
  /// Takes pairs as formats write them: each thing with its partner, and partners of nothing.
  ///
  /// - Parameter pairs: What belongs together; what is on the right of nothing is left over, and a
  ///   partner of several things is one.
  init(pairs: [(left: String, right: String)]) {
    self.init(left: [], right: [], key: [])
    var places: [String: String] = [:]
    for (left, right) in pairs {
      let partner: String
      if let known = places[right] {
        partner = known
      } else {
        partner = AuthoredBody.id(at: self.right.count)
        places[right] = partner
        self.right.append(.init(id: partner, text: right))
      }
      guard !left.isEmpty else { continue }
      let id = String(self.left.count + 1)
      self.left.append(.init(id: id, text: left))
      key.append(.init(left: id, right: partner))
    }
  }

  /// The pairs as formats write them; a thing without a partner is left out.
  var pairs: [(left: String, right: String)] {
    let texts = Dictionary(right.map { ($0.id, $0.text) }) { first, _ in first }
    let partners = Dictionary(key.map { ($0.left, $0.right) }) { first, _ in first }
    let used = Set(partners.values)
    return left.compactMap { item in
      partners[item.id].flatMap { texts[$0] }.map { (item.text, $0) }
    } + right.filter { !used.contains($0.id) }.map { ("", $0.text) }
  }
}
