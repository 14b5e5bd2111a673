/// A character that is easily written for another, and how the two are alike.
public struct Confusion: Hashable, Sendable {
  /// How two characters sound.
  public enum Sound: UInt8, CaseIterable, Sendable {
    /// Not alike.
    case different = 0
    /// The same syllable in the same tone.
    case same = 1
    /// The same syllable in another tone.
    case otherTone = 2
    /// Syllables that many speakers do not keep apart: zh and z, n and l, ing and in.
    case alike = 3
  }

  /// The other character, of the basic plane.
  public let character: Unicode.Scalar
  /// How the two sound; by the readings that are nearest to each other.
  public let sound: Sound
  /// How alike the two look: 0, or from 0.5 on; what is surely alike has 0.75 or more.
  public let shape: Double

  /// The kind of slip, as a proofreader names it.
  public var kind: Kind {
    let looksAlike = shape >= Self.alikeInShape
    switch sound {
    case .same: return looksAlike ? .soundAndShape : .sameSound
    case .otherTone, .alike: return looksAlike ? .soundAndShape : .nearSound
    case .different: return .shape
    }
  }

  /// From here on two characters that also sound alike are said to look alike too.
  static let alikeInShape = 0.75

  /// The kinds of slips.
  public enum Kind: String, CaseIterable, Sendable {
    /// The same syllable in the same tone.
    case sameSound = "同音"
    /// A syllable that differs by its tone, or that many speakers do not keep apart.
    case nearSound = "近音"
    /// Alike to the eye.
    case shape = "形近"
    /// Alike to the ear and the eye.
    case soundAndShape = "音形皆近"
  }
}

/// For each character of the standard table the characters that are easily written for it.
///
/// Three bytes each, low byte first: the place in the standard table (13 bits), the sound (2 bits)
/// and the number of the shape's score (9 bits).
package struct ConfusionTable: Sendable {
  private let starts: Table<UInt32>
  private let bytes: Table<UInt8>
  /// The scores of shapes that occur, in thousandths; the first is 0.
  private let scores: Table<UInt16>
  private let vocabulary: Vocabulary

  init(
    starts: Table<UInt32>, bytes: Table<UInt8>, scores: Table<UInt16>, vocabulary: Vocabulary
  ) {
    (self.starts, self.bytes, self.scores) = (starts, bytes, scores)
    self.vocabulary = vocabulary
  }

  /// The numbers of the neighbours of a character, which are sorted by scalar.
  @inline(__always)
  func neighbours(of place: Int) -> Range<Int> { Int(starts[place])..<Int(starts[place + 1]) }

  /// The place of a neighbour in the standard table.
  @inline(__always)
  func place(of neighbour: Int) -> Int {
    Int(bytes[neighbour * 3]) | Int(bytes[neighbour * 3 + 1] & 0x1F) << 8
  }

  /// The scalar of a neighbour.
  @inline(__always)
  func scalar(of neighbour: Int) -> UInt16 { vocabulary.characters[place(of: neighbour)] }

  /// How a neighbour sounds and looks.
  func likeness(of neighbour: Int) -> (sound: Confusion.Sound, shape: Double) {
    let packed =
      UInt32(bytes[neighbour * 3]) | UInt32(bytes[neighbour * 3 + 1]) << 8
      | UInt32(bytes[neighbour * 3 + 2]) << 16
    return (
      Confusion.Sound(rawValue: UInt8(packed >> 13 & 3)) ?? .different,
      Double(scores[Int(packed >> 15)]) / 1000
    )
  }

  /// The places of the characters of levels 1 and 2 that share a reading with a character.
  func homophones(of place: Int) -> [Int] {
    neighbours(of: place).filter { likeness(of: $0).sound == .same }.map(self.place(of:))
  }

  /// The most scores of shapes that there can be, and the most characters.
  package static let mostScores = 1 << 9, mostCharacters = 1 << 13

  /// The bytes of a neighbour; `score` is the number of the shape's score.
  package static func packed(place: Int, sound: Confusion.Sound, score: Int) -> [UInt8] {
    let packed = UInt32(place) | UInt32(sound.rawValue) << 13 | UInt32(score) << 15
    return [
      UInt8(truncatingIfNeeded: packed), UInt8(truncatingIfNeeded: packed >> 8),
      UInt8(truncatingIfNeeded: packed >> 16),
    ]
  }
}
