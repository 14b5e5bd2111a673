/// Finds a word in a long text byte by byte, which costs next to nothing beside walking characters.
enum ByteSearch {
  /// The places of the word in a part of a text.
  static func places(
    of word: String, in text: String, within part: Range<String.Index>
  ) -> [Range<String.Index>] {
    let wanted = Array(word.utf8)
    guard let first = wanted.first else { return [] }
    let start = text.utf8.distance(from: text.startIndex, to: part.lowerBound)
    let end = text.utf8.distance(from: text.startIndex, to: part.upperBound)
    let offsets =
      text.utf8.withContiguousStorageIfAvailable { bytes -> [Int] in
        var found: [Int] = []
        var index = start
        while index + wanted.count <= end {
          if bytes[index] == first, bytes[index..<index + wanted.count].elementsEqual(wanted) {
            found.append(index)
            index += wanted.count
          } else {
            index += 1
          }
        }
        return found
      } ?? []
    return offsets.map { offset in
      let lower = text.utf8.index(text.startIndex, offsetBy: offset)
      return lower..<text.utf8.index(lower, offsetBy: wanted.count)
    }
  }
}
