/// Finds many words in a text in one pass (Aho–Corasick over Unicode scalars).
///
/// Scalars are mapped to small classes first: most scalars of a text start no word and cost one
/// table look-up. Edges lie sorted in one array, so that a state costs a few bytes.
struct WordMatcher: Sendable {
  /// A word that was found.
  struct Match: Hashable, Sendable {
    /// The position of the word in the list that the matcher was made of.
    let word: Int
    /// Where it stands, in scalar offsets.
    let range: Range<Int>
  }

  private let classes: [UInt16]
  private let rareClasses: [Unicode.Scalar: UInt16]
  /// The state after each class at the beginning; 0 is the beginning itself.
  private let rootEdges: [Int32]
  private let firstEdge: [Int32]
  private let edgeClass: [UInt16]
  private let edgeTarget: [Int32]
  private let failure: [Int32]
  private let word: [Int32]
  private let nextOutput: [Int32]
  private let lengths: [Int]

  /// Prepares the words; empty words are never found, of equal words only the last is.
  init(_ words: [String]) {
    let trie = WordTrie(words)
    classes = trie.classes
    rareClasses = trie.rareClasses
    lengths = trie.lengths
    word = trie.word

    let count = trie.children.count
    var firstEdge: [Int32] = [0]
    var edgeClass: [UInt16] = []
    var edgeTarget: [Int32] = []
    for children in trie.children {
      for (scalarClass, target) in children.sorted(by: { $0.key < $1.key }) {
        edgeClass.append(scalarClass)
        edgeTarget.append(target)
      }
      firstEdge.append(Int32(edgeClass.count))
    }
    var rootEdges = [Int32](repeating: 0, count: trie.classCount + 1)
    for (scalarClass, target) in trie.children[0] { rootEdges[Int(scalarClass)] = target }

    var failure = [Int32](repeating: 0, count: count)
    var nextOutput = [Int32](repeating: 0, count: count)
    var queue = rootEdges.filter { $0 != 0 }
    var head = 0
    while head < queue.count {
      let state = queue[head]
      head += 1
      for (scalarClass, target) in trie.children[Int(state)] {
        var fallback = failure[Int(state)]
        while fallback != 0, trie.children[Int(fallback)][scalarClass] == nil {
          fallback = failure[Int(fallback)]
        }
        let link = trie.children[Int(fallback)][scalarClass] ?? 0
        failure[Int(target)] = link
        nextOutput[Int(target)] = trie.word[Int(link)] >= 0 ? link : nextOutput[Int(link)]
        queue.append(target)
      }
    }
    self.firstEdge = firstEdge
    self.edgeClass = edgeClass
    self.edgeTarget = edgeTarget
    self.rootEdges = rootEdges
    self.failure = failure
    self.nextOutput = nextOutput
  }

  /// Every occurrence of every word, overlapping ones too, ordered by where they end and, at one
  /// end, the longest first.
  func matches(in scalars: [Unicode.Scalar]) -> [Match] {
    var found: [Match] = []
    eachMatch(in: scalars) { found.append(Match(word: $0, range: $1)) }
    return found
  }

  /// Passes every occurrence of every word on, in the order of ``matches(in:)``.
  func eachMatch(in scalars: [Unicode.Scalar], _ visit: (_ word: Int, _ range: Range<Int>) -> Void)
  {
    var state: Int32 = 0
    for (offset, scalar) in scalars.enumerated() {
      let scalarClass = classOf(scalar)
      guard scalarClass != 0 else {
        state = 0
        continue
      }
      state = step(from: state, scalarClass)
      var output = word[Int(state)] >= 0 ? state : nextOutput[Int(state)]
      while output != 0 {
        let index = Int(word[Int(output)])
        visit(index, offset + 1 - lengths[index]..<offset + 1)
        output = nextOutput[Int(output)]
      }
    }
  }

  private func classOf(_ scalar: Unicode.Scalar) -> UInt16 {
    scalar.value < 0x1_0000 ? classes[Int(scalar.value)] : rareClasses[scalar] ?? 0
  }

  private func step(from start: Int32, _ scalarClass: UInt16) -> Int32 {
    var state = start
    while state != 0 {
      var low = Int(firstEdge[Int(state)])
      var high = Int(firstEdge[Int(state) + 1])
      while low < high {
        let middle = (low + high) / 2
        if edgeClass[middle] < scalarClass { low = middle + 1 } else { high = middle }
      }
      if low < Int(firstEdge[Int(state) + 1]), edgeClass[low] == scalarClass {
        return edgeTarget[low]
      }
      state = failure[Int(state)]
    }
    return rootEdges[Int(scalarClass)]
  }
}

/// The words as a tree, the form in which they are easy to add and hard to search.
private struct WordTrie {
  var classes = [UInt16](repeating: 0, count: 0x1_0000)
  var rareClasses: [Unicode.Scalar: UInt16] = [:]
  var classCount = 0
  var children: [[UInt16: Int32]] = [[:]]
  var word: [Int32] = [-1]
  var lengths: [Int] = []

  init(_ words: [String]) {
    for (index, text) in words.enumerated() {
      var state = 0
      var length = 0
      for scalar in text.unicodeScalars {
        state = child(of: state, classOf(scalar))
        length += 1
      }
      lengths.append(length)
      if length > 0 { word[state] = Int32(index) }
    }
  }

  private mutating func classOf(_ scalar: Unicode.Scalar) -> UInt16 {
    let known =
      scalar.value < 0x1_0000 ? classes[Int(scalar.value)] : rareClasses[scalar] ?? 0
    guard known == 0 else { return known }
    classCount += 1
    let new = UInt16(classCount)
    if scalar.value < 0x1_0000 {
      classes[Int(scalar.value)] = new
    } else {
      rareClasses[scalar] = new
    }
    return new
  }

  private mutating func child(of state: Int, _ scalarClass: UInt16) -> Int {
    if let known = children[state][scalarClass] { return Int(known) }
    children.append([:])
    word.append(-1)
    children[state][scalarClass] = Int32(children.count - 1)
    return children.count - 1
  }
}
