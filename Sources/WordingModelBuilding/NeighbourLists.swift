import WordingModel

/// The characters that are easily taken for one another, out of `pinyin.tsv` and `shape.tsv`.
///
/// Two characters are neighbours if a reading of one sounds like a reading of the other, or if one
/// is listed as looking like the other. Only characters of the first two levels are suggested.
struct NeighbourLists {
  /// The characters of the standard table; 0 beyond the basic plane.
  private(set) var characters: [UInt16] = []
  private(set) var starts: [UInt32] = [0]
  private(set) var bytes: [UInt8] = []
  /// The scores of shapes that occur, in thousandths, the first being 0.
  let scores: [UInt16]

  /// The characters of levels 1 and 2.
  private static let suggested = 6500

  private struct Reading: Hashable {
    let syllable: Substring
    let tone: Character
  }

  init(pinyin: SourceTable, shape: SourceTable) throws {
    var readings: [[Reading]] = []
    var places: [Unicode.Scalar: Int] = [:]
    var scalars: [Unicode.Scalar] = []
    for (row, fields) in pinyin.rows.enumerated() {
      guard fields.count == 2, let scalar = fields[0].unicodeScalars.first,
        fields[0].unicodeScalars.count == 1
      else { throw pinyin.fault(row, "不是“字、制表符、读音”") }
      places[scalar] = row
      scalars.append(scalar)
      characters.append(scalar.short ?? 0)
      readings.append(
        fields[1].split(separator: ",").map {
          Reading(syllable: $0.dropLast(), tone: $0.last ?? "5")
        })
    }
    guard characters.count <= ConfusionTable.mostCharacters else {
      throw SourceFault("\(pinyin.name)：字太多")
    }
    var byFolded: [Substring: [Int]] = [:]
    for place in characters.indices where place < Self.suggested && characters[place] != 0 {
      for syllable in Set(readings[place].map { Self.folded($0.syllable) }) {
        byFolded[syllable, default: []].append(place)
      }
    }
    let shapes = try Self.shapes(shape, places: places)
    scores = [0] + Set(shapes.values.flatMap(\.values)).sorted().map { UInt16($0) }
    guard scores.count <= ConfusionTable.mostScores else {
      throw SourceFault("\(shape.name)：不同的分数太多")
    }
    let scorePlaces = Dictionary(uniqueKeysWithValues: scores.enumerated().map { (Int($1), $0) })
    for place in characters.indices {
      var neighbours: [Int: (sound: Confusion.Sound, shape: Int)] = [:]
      for reading in readings[place] {
        for other in byFolded[Self.folded(reading.syllable)] ?? [] where other != place {
          neighbours[other] = (Self.sound(readings[place], readings[other]), 0)
        }
      }
      for (other, score) in shapes[place] ?? [:]
      where other < Self.suggested && characters[other] != 0 {
        neighbours[other, default: (.different, 0)].shape = score
      }
      // What is beyond the basic plane is never looked up.
      let listed =
        characters[place] == 0 ? [] : neighbours.sorted { scalars[$0.key] < scalars[$1.key] }
      for (other, likeness) in listed {
        bytes += ConfusionTable.packed(
          place: other, sound: likeness.sound, score: scorePlaces[likeness.shape] ?? 0)
      }
      starts.append(UInt32(bytes.count / 3))
    }
  }

  /// The nearest of the ways in which two characters may sound alike.
  private static func sound(_ left: [Reading], _ right: [Reading]) -> Confusion.Sound {
    if left.contains(where: right.contains) { return .same }
    let isSyllable = left.contains { one in right.contains { $0.syllable == one.syllable } }
    return isSyllable ? .otherTone : .alike
  }

  /// A syllable without what many speakers do not keep apart.
  private static func folded(_ syllable: Substring) -> Substring {
    var folded = syllable
    if folded.count > 1, let first = folded.first, "zcs".contains(first),
      folded.dropFirst().first == "h"
    {
      folded = String(first) + folded.dropFirst(2)
    }
    if folded.count > 1, folded.first == "n" { folded = "l" + folded.dropFirst() }
    if folded.count > 1, folded.hasSuffix("ng") { folded = folded.dropLast() }
    return folded
  }

  /// For each character those that look like it, in both directions, with the larger score.
  private static func shapes(
    _ table: SourceTable, places: [Unicode.Scalar: Int]
  ) throws -> [Int: [Int: Int]] {
    var shapes: [Int: [Int: Int]] = [:]
    for (row, fields) in table.rows.enumerated() {
      guard fields.count == 2, let scalar = fields[0].unicodeScalars.first,
        let place = places[scalar]
      else { throw table.fault(row, "不是“字、制表符、形近的字和分数”") }
      for item in fields[1].split(separator: " ") {
        guard let scalar = item.unicodeScalars.first, let other = places[scalar],
          let score = Int(String(item.unicodeScalars.dropFirst())), (500...9999).contains(score)
        else { throw table.fault(row, "分数要在 500 至 9999 之间") }
        shapes[place, default: [:]][other] = max(score, shapes[place]?[other] ?? 0)
        shapes[other, default: [:]][place] = max(score, shapes[other]?[place] ?? 0)
      }
    }
    return shapes
  }
}
