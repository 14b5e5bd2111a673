/// Where the branches of each node of a tree start, in two bits or so for each.
///
/// For every node in order there is a 1 and then a 0 for each of its branches; a last 1 closes the
/// list. The branches themselves lie in the same order, so that the branches of node k start at the
/// number of zeros before its 1.
package struct ChildIndex: Sendable {
  /// One sample in so many nodes.
  package static let spacing = 32

  private let bits: Table<UInt64>
  /// The places of the ones of nodes 0, ``spacing``, 2 × ``spacing`` …
  private let samples: Table<UInt32>
  let nodes: Int

  init(bits: Table<UInt64>, samples: Table<UInt32>, nodes: Int) {
    (self.bits, self.samples, self.nodes) = (bits, samples, nodes)
  }

  /// The numbers of the branches of a node.
  @inline(__always)
  func children(of node: Int) -> Range<Int> {
    let sample = Int(samples[node / Self.spacing])
    var remaining = node % Self.spacing
    var index = sample >> 6
    var word = bits[index] & (~0 << UInt64(sample & 63))
    var ones = word.nonzeroBitCount
    while ones <= remaining {
      remaining -= ones
      index += 1
      word = bits[index]
      ones = word.nonzeroBitCount
    }
    for _ in 0..<remaining { word &= word &- 1 }
    let start = index << 6 + word.trailingZeroBitCount - node
    word &= word &- 1
    while word == 0 {
      index += 1
      word = bits[index]
    }
    return start..<(index << 6 + word.trailingZeroBitCount - node - 1)
  }

  /// Goes through the numbers at which the branches of the nodes start, and the one after the last.
  @inline(__always)
  func forEachStart(_ body: (Int) -> Void) {
    var node = 0
    for index in 0..<bits.count {
      var word = bits[index]
      while word != 0 {
        body(index << 6 + word.trailingZeroBitCount - node)
        node += 1
        word &= word &- 1
      }
    }
  }
}

extension ChildIndex {
  /// The bits and samples for nodes with these numbers of branches.
  package static func layout(_ degrees: [Int]) -> (bits: [UInt64], samples: [UInt32]) {
    let length = degrees.reduce(1) { $0 + $1 + 1 }
    var bits = [UInt64](repeating: 0, count: (length + 63) / 64)
    var samples: [UInt32] = []
    var place = 0
    func mark() { bits[place >> 6] |= 1 << UInt64(place & 63) }
    for (node, degree) in degrees.enumerated() {
      if node % spacing == 0 { samples.append(UInt32(place)) }
      mark()
      place += 1 + degree
    }
    mark()
    return (bits, samples)
  }
}
