extension JSONText {
  /// One step from a value to a value inside it.
  public enum PathStep: Hashable, Sendable {
    /// To the member of an object with this key.
    case key(String)
    /// To the element of an array with this index, counted from 0.
    case index(Int)

    /// Takes a step of a decoding error's path.
    public init(_ step: some CodingKey) {
      if let index = step.intValue { self = .index(index) } else { self = .key(step.stringValue) }
    }
  }

  /// Where the value at the end of a path begins, or nil where the path leads nowhere.
  ///
  /// Without a range, the path starts from the whole text.
  public func offset(of path: [PathStep], in value: Range<Int>? = nil) -> Int? {
    range(of: path, in: value)?.lowerBound
  }

  /// Where the value at the end of a path stands, or nil where the path leads nowhere.
  ///
  /// Without a range, the path starts from the whole text.
  public func range(of path: [PathStep], in value: Range<Int>? = nil) -> Range<Int>? {
    do {
      var found = try value ?? check()
      for step in path {
        switch step {
        case .key(let key):
          guard let member = try members(of: found)?.first(where: { $0.key == key }) else {
            return nil
          }
          found = member.value
        case .index(let index):
          guard let elements = try elements(of: found), elements.indices.contains(index) else {
            return nil
          }
          found = elements[index]
        }
      }
      return found
    } catch {
      return nil
    }
  }
}
