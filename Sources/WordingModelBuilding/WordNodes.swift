import WordingModel

/// The words of `words.tsv` as a tree, level by level.
struct WordNodes {
  private(set) var characters: [UInt16] = []
  /// For each node the place of its frequency in ``values``; 0 where no word ends.
  private(set) var frequencies: [UInt16] = []
  /// How many nodes the first level has, then the frequencies that occur.
  private(set) var values: [UInt32]
  /// The number of nodes below each node.
  private(set) var degrees: [Int] = []

  init(_ table: SourceTable) throws {
    var words: [(characters: [UInt16], frequency: UInt32)] = []
    for (row, fields) in table.rows.enumerated() {
      guard fields.count == 2, let frequency = UInt32(fields[1]), frequency > 0 else {
        throw table.fault(row, "不是“词、制表符、频次”")
      }
      let characters = fields[0].unicodeScalars.compactMap(\.short)
      guard (1...8).contains(characters.count), characters.count == fields[0].unicodeScalars.count
      else { throw table.fault(row, "词要有 1 至 8 个基本平面的字") }
      words.append((characters, frequency))
    }
    words.sort { $0.characters.lexicographicallyPrecedes($1.characters) }
    for (word, next) in zip(words, words.dropFirst()) where word.characters == next.characters {
      let text = String(decoding: word.characters, as: UTF16.self)
      throw SourceFault("\(table.name)：“\(text)”有两行")
    }
    values = [0] + Set(words.map(\.frequency)).sorted()
    guard values.count <= Int(UInt16.max) else { throw SourceFault("\(table.name)：不同的频次太多") }
    let places = Dictionary(
      uniqueKeysWithValues: values.enumerated().dropFirst().map { ($1, UInt16($0)) })
    // Each group is the words below one node; the groups of a level come before those of the next.
    var level = [words.indices]
    var depth = 0
    while !level.isEmpty {
      var next: [Range<Int>] = []
      for group in level {
        var start = group.lowerBound
        var nodes = 0
        while start < group.upperBound {
          let character = words[start].characters[depth]
          var end = start
          while end < group.upperBound, words[end].characters[depth] == character { end += 1 }
          let endsHere = words[start].characters.count == depth + 1
          characters.append(character)
          frequencies.append(endsHere ? places[words[start].frequency] ?? 0 : 0)
          next.append((endsHere ? start + 1 : start)..<end)
          nodes += 1
          start = end
        }
        if depth == 0 { values[0] = UInt32(nodes) } else { degrees.append(nodes) }
      }
      level = next
      depth += 1
    }
  }
}
