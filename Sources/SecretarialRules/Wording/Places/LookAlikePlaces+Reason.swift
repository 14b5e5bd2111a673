extension LookAlikePlaces {
  /// Where the two places are, if their names with or without a suffix make one of the pairs.
  func reason(forWrong wrong: String, right: String) -> String? {
    let gazetteer = Gazetteer.current
    guard let written = base(of: wrong), let meant = base(of: right),
      partners(of: written).contains(meant)
    else { return nil }
    let places = (gazetteer.places(meant) + gazetteer.places(written)).prefix(4)
    return "名称相近的有" + places.map { gazetteer.fullName($0) }.joined(separator: "、")
  }

  /// The longest base of a pair that a name begins with, if at most a suffix follows it.
  private func base(of name: String) -> String? {
    let lengths = stride(from: name.count, through: 2, by: -1)
    return lengths.lazy.map { String(name.prefix($0)) }.first { !self.partners(of: $0).isEmpty }
  }
}
