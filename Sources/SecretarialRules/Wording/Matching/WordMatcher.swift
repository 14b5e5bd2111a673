/// Finds many words in a text in one pass (Aho–Corasick over Unicode scalars).
///
/// Scalars are mapped to small classes first: most scalars of a text start no word and cost a look
/// at a table. States are numbered breadth first, so that the children of a state follow one another
/// and a state costs a few bytes.
struct WordMatcher: Sendable {
  /// A word that was found.
  struct Match: Hashable, Sendable {
    /// The position of the word in the list that the matcher was made of.
    let word: Int
    /// Where it stands, in scalar offsets.
    let range: Range<Int>
  }

  private let classes: ScalarClasses
  /// The state after each class at the beginning; 0 is the beginning itself.
  private let rootEdges: [Int32]
  /// The first child of each state, and one more; children are sorted by ``entrance``.
  private let firstChild: [Int32]
  /// The class that leads to each state.
  private let entrance: [UInt32]
  /// The state of the longest shorter ending that begins a word.
  private var failure: [Int32]
  /// The last of the words that end in each state; -1 where none does.
  private let word: [Int32]
  /// The next state, by way of ``failure``, in which a word ends; 0 where there is none.
  private var nextOutput: [Int32]
  /// For each word the one before it that is equal; -1 where there is none.
  private let equal: [Int32]
  /// How many scalars each word has.
  private let lengths: [Int32]

  /// Prepares the words; empty words are never found.
  init(_ words: [String]) {
    let tree = WordTrie(words)
    let levels = tree.levels()
    classes = tree.classes
    rootEdges = levels.rootEdges
    (firstChild, entrance, word) = (levels.firstChild, levels.entrance, levels.word)
    (equal, lengths) = (tree.equal, tree.lengths)
    failure = [Int32](repeating: 0, count: word.count)
    nextOutput = failure
    for state in 1..<max(word.count, 1) {
      for child in children(of: Int32(state)) {
        let link = step(from: failure[state], entrance[child])
        failure[child] = link
        nextOutput[child] = word[Int(link)] >= 0 ? link : nextOutput[Int(link)]
      }
    }
  }

  /// Every occurrence of every word, overlapping ones too, ordered by where they end and, at one
  /// end, the longest first; of equal words the last first.
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
      let scalarClass = classes[scalar]
      guard scalarClass != 0 else {
        state = 0
        continue
      }
      state = step(from: state, scalarClass)
      var output = word[Int(state)] >= 0 ? state : nextOutput[Int(state)]
      while output != 0 {
        var index = Int(word[Int(output)])
        while index >= 0 {
          visit(index, offset + 1 - Int(lengths[index])..<offset + 1)
          index = Int(equal[index])
        }
        output = nextOutput[Int(output)]
      }
    }
  }

  @inline(__always)
  private func children(of state: Int32) -> Range<Int> {
    Int(firstChild[Int(state)])..<Int(firstChild[Int(state) + 1])
  }

  private func step(from start: Int32, _ scalarClass: UInt32) -> Int32 {
    var state = start
    while state != 0 {
      let children = children(of: state)
      var (low, high) = (children.lowerBound, children.upperBound)
      while low < high {
        let middle = (low + high) / 2
        if entrance[middle] < scalarClass { low = middle + 1 } else { high = middle }
      }
      if low < children.upperBound, entrance[low] == scalarClass { return Int32(low) }
      state = failure[Int(state)]
    }
    return rootEdges[Int(scalarClass)]
  }
}

/// Words as a tree, each node with a list of its children: the form in which they are easy to add.
private struct WordTrie {
  private(set) var classes: ScalarClasses
  private(set) var equal: [Int32] = []
  private(set) var lengths: [Int32] = []
  /// The nodes after the root, by class; the root has too many children for a list.
  private var rootEdges: [Int32] = [0]
  private var entrance: [UInt32] = [0]
  /// The first of a node's children, which are sorted by class; 0 where there is none.
  private var firstChild: [Int32] = [0]
  private var nextSibling: [Int32] = [0]
  private var word: [Int32] = [-1]

  init(_ words: [String]) {
    classes = ScalarClasses(words: words.count)
    equal.reserveCapacity(words.count)
    lengths.reserveCapacity(words.count)
    for (index, text) in words.enumerated() {
      var node = 0
      var length: Int32 = 0
      for scalar in text.unicodeScalars {
        node = child(of: node, classes.add(scalar))
        length += 1
      }
      lengths.append(length)
      equal.append(word[node])
      if length > 0 { word[node] = Int32(index) }
    }
  }

  private mutating func child(of node: Int, _ scalarClass: UInt32) -> Int {
    guard node != 0 else {
      if rootEdges.count <= classes.count {
        rootEdges += repeatElement(0, count: classes.count + 1 - rootEdges.count)
      }
      if rootEdges[Int(scalarClass)] == 0 {
        rootEdges[Int(scalarClass)] = newNode(scalarClass, before: 0)
      }
      return Int(rootEdges[Int(scalarClass)])
    }
    var (last, next) = (0, Int(firstChild[node]))
    while next != 0, entrance[next] < scalarClass { (last, next) = (next, Int(nextSibling[next])) }
    if next != 0, entrance[next] == scalarClass { return next }
    let new = newNode(scalarClass, before: Int32(next))
    if last == 0 { firstChild[node] = new } else { nextSibling[last] = new }
    return Int(new)
  }

  private mutating func newNode(_ scalarClass: UInt32, before sibling: Int32) -> Int32 {
    entrance.append(scalarClass)
    firstChild.append(0)
    nextSibling.append(sibling)
    word.append(-1)
    return Int32(entrance.count - 1)
  }

  /// The nodes numbered breadth first, as ``WordMatcher`` has them.
  struct Levels {
    var rootEdges: [Int32]
    var firstChild: [Int32] = []
    var entrance: [UInt32]
    var word: [Int32]
  }

  func levels() -> Levels {
    var levels = Levels(
      rootEdges: [Int32](repeating: 0, count: classes.count + 1), entrance: [0], word: [-1])
    var order: [Int32] = [0]
    order.reserveCapacity(entrance.count)
    levels.firstChild.reserveCapacity(entrance.count + 1)
    func add(_ node: Int32) {
      order.append(node)
      levels.entrance.append(entrance[Int(node)])
      levels.word.append(word[Int(node)])
    }
    levels.firstChild.append(1)
    for node in rootEdges where node != 0 {
      levels.rootEdges[Int(entrance[Int(node)])] = Int32(order.count)
      add(node)
    }
    var head = 1
    while head < order.count {
      levels.firstChild.append(Int32(order.count))
      var child = firstChild[Int(order[head])]
      while child != 0 {
        add(child)
        child = nextSibling[Int(child)]
      }
      head += 1
    }
    levels.firstChild.append(Int32(order.count))
    return levels
  }
}
