#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A list of words with how common each is, as a tree of characters.
///
/// The nodes lie level by level; the first characters come first. A node that ends no word has
/// frequency 0.
struct WordTree: Sendable {
  private let characters: Table<UInt16>
  /// For each node the number of its score in ``scores``.
  private let frequencies: Table<UInt16>
  private let children: ChildIndex
  /// The nodes of first characters, by scalar, from 1.
  private let roots: [UInt16]
  /// How many nodes hold first characters; the branches come after them.
  private let firsts: Int
  /// The scores that occur; the first is that of no word.
  private let scores: [Double]

  /// No word has more characters.
  static let longestWord = 8
  /// The score of a single token that is no listed word.
  static let unlisted = -8.5

  /// Takes the parts of a tree; the first of the values is how many nodes hold first characters, the
  /// others are the frequencies that occur.
  init(
    characters: Table<UInt16>, frequencies: Table<UInt16>, values: Table<UInt32>,
    children: ChildIndex
  ) {
    (self.characters, self.frequencies, self.children) = (characters, frequencies, children)
    firsts = Int(values[0])
    var roots = [UInt16](repeating: 0, count: 1 << 16)
    for node in 0..<firsts { roots[Int(characters[node])] = UInt16(node + 1) }
    self.roots = roots
    var total = 0.0
    for node in 0..<frequencies.count where frequencies[node] != 0 {
      total += Double(values[Int(frequencies[node])])
    }
    scores = (0..<values.count).map {
      $0 == 0 ? 0 : log10((Double(values[$0]) + 0.5) / total)
    }
  }

  /// The node of a first character.
  @inline(__always)
  func root(_ character: UInt16) -> Int? {
    let root = roots[Int(character)]
    return root == 0 ? nil : Int(root) - 1
  }

  /// The node one character on.
  @inline(__always)
  func node(after node: Int, _ character: UInt16) -> Int? {
    let range = children.children(of: node)
    var (low, high) = (firsts + range.lowerBound, firsts + range.upperBound)
    while low < high {
      let middle = (low + high) >> 1
      let found = characters[middle]
      if found == character { return middle }
      if found < character { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  /// The score of the word that ends at a node, the logarithm of its share; `nil` where none ends.
  @inline(__always)
  func score(at node: Int) -> Double? {
    let frequency = Int(frequencies[node])
    return frequency == 0 ? nil : scores[frequency]
  }
}
