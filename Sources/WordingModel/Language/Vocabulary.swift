/// What the model knows of single characters: their tokens, and their places in the standard table.
struct Vocabulary: Sendable {
  /// The scalar of each token; token 0 stands for a character that the model has never seen.
  let scalars: Table<UInt16>
  /// The characters of the standard table in its order; 0 beyond the basic plane.
  let characters: Table<UInt16>
  /// For each scalar of the basic plane its token in the low half and its place in the standard
  /// table, from 1, in the high half; 0 where there is none.
  private let entries: [UInt32]
  /// The token of each character of the standard table.
  private let standing: [UInt16]

  init(scalars: Table<UInt16>, characters: Table<UInt16>) {
    (self.scalars, self.characters) = (scalars, characters)
    var entries = [UInt32](repeating: 0, count: 1 << 16)
    for token in 1..<scalars.count { entries[Int(scalars[token])] = UInt32(token) }
    for place in 0..<characters.count where characters[place] != 0 {
      entries[Int(characters[place])] |= UInt32(place + 1) << 16
    }
    self.entries = entries
    standing = (0..<characters.count).map {
      UInt16(truncatingIfNeeded: entries[Int(characters[$0])])
    }
  }

  /// The token of a scalar; 0 if the model has never seen it.
  @inline(__always)
  func token(of scalar: UInt16) -> UInt16 { UInt16(truncatingIfNeeded: entries[Int(scalar)]) }

  /// The token of a character of the standard table; 0 if the model has never seen it.
  @inline(__always)
  func token(at place: Int) -> UInt16 { standing[place] }

  /// The place of a character in the standard table, from 0.
  @inline(__always)
  func place(of scalar: UInt16) -> Int? {
    let place = Int(entries[Int(scalar)] >> 16)
    return place == 0 ? nil : place - 1
  }
}
