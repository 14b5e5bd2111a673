/// The best way to cut a stretch of tokens into listed words and single tokens.
struct Segmentation {
  /// The sum of the scores of its pieces.
  let score: Double
  /// For each token the length of the piece that it stands in.
  let lengths: [UInt8]
}

extension WordTree {
  /// Cuts a stretch of a sentence into words, reading another token at one place if one is given.
  func segmentation(
    of tokens: [UInt16], in range: Range<Int>, reading replacement: UInt16 = 0,
    at replaced: Int = -1
  ) -> Segmentation {
    let count = range.count
    return withUnsafeTemporaryAllocation(of: Double.self, capacity: count + 1) { best in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count + 1) { lengths in
        best.initialize(repeating: -1e9)
        lengths.initialize(repeating: 0)
        best[0] = 0
        @inline(__always) func token(_ index: Int) -> UInt16 {
          let place = range.lowerBound + index
          return place == replaced ? replacement : tokens[place]
        }
        for start in 0..<count {
          let soFar = best[start]
          var node = root(token(start))
          let single = soFar + (node.flatMap(score(at:)) ?? Self.unlisted)
          if single > best[start + 1] {
            best[start + 1] = single
            lengths[start + 1] = 1
          }
          var length = 2
          while let here = node, length <= Self.longestWord, start + length <= count {
            node = self.node(after: here, token(start + length - 1))
            if let score = node.flatMap(score(at:)), soFar + score > best[start + length] {
              best[start + length] = soFar + score
              lengths[start + length] = UInt8(length)
            }
            length += 1
          }
        }
        var pieces = [UInt8](repeating: 1, count: count)
        var end = count
        while end > 0 {
          let length = Int(lengths[end])
          for index in end - length..<end { pieces[index] = UInt8(length) }
          end -= length
        }
        return Segmentation(score: best[count], lengths: pieces)
      }
    }
  }
}
