/// An administrative division as the gazetteer lists it.
struct Place: Hashable, Sendable {
  /// The proper part of the name: 泌阳, 门源.
  let base: String
  /// What kind of division it is: 县, 回族自治县; empty where the base holds it (威县).
  let suffix: String
  /// The province that it is or lies in, by position in the gazetteer's regions.
  let province: Int
  /// The prefecture that it is or lies in; `nil` where there is none between it and the province.
  let prefecture: Int?

  /// The whole name.
  var name: String { base + suffix }

  /// Whether it may be written with this suffix: its own, or the short form of a long one.
  func bears(_ written: String) -> Bool { suffix.hasSuffix(written) }

  func lies(in region: Region) -> Bool { region.id == province || region.id == prefecture }
}

/// A province or prefecture: what a county is written after.
struct Region: Hashable, Sendable {
  /// Its position in the gazetteer's regions.
  let id: Int
  /// The whole name.
  let name: String
  /// The province of a prefecture; `nil` for a province.
  let province: Int?

  /// The province it is or lies in.
  var ownProvince: Int { province ?? id }
}
