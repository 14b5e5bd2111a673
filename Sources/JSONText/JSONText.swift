/// A JSON text and where things are in it, without building its values.
///
/// Everything is found by one strict scanner (RFC 8259, well-formed UTF-8, no key twice in one
/// object, at most ``deepestNesting`` levels), so a range that this type hands out always holds
/// exactly one correct value. A byte order mark at the beginning is passed over.
///
/// The bytes are owned and not borrowed: reading a file straight into an array costs no copy, and
/// a text that cannot outlive its bytes needs no care from those who use it.
public struct JSONText: Sendable {
  /// The number of levels of objects and arrays that a text may have.
  public static let deepestNesting = 128

  /// The text as it stands in the file.
  public let bytes: [UInt8]

  /// Takes the bytes of a file; nothing is checked yet.
  public init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Takes a text; nothing is checked yet.
  public init(_ text: String) { self.bytes = Array(text.utf8) }
}

extension JSONText {
  /// A member of an object.
  public struct Member: Hashable, Sendable {
    /// The key with its escapes resolved.
    public let key: String
    /// Where the key stands, with its quotes.
    public let keyRange: Range<Int>
    /// Where the value stands.
    public let value: Range<Int>
  }

  /// Reads the whole text for correctness and returns where its one value stands.
  @discardableResult
  public func check() throws(JSONSyntaxError) -> Range<Int> {
    try scan(nil) { (scanner) throws(JSONFault) in
      let start = scanner.at
      try scanner.value(depth: 1)
      return start..<scanner.at
    }
  }

  /// The members of an object in order, or nil where the value is not an object.
  ///
  /// Without a range, the object is the whole text.
  public func members(of object: Range<Int>? = nil) throws(JSONSyntaxError) -> [Member]? {
    try scan(object) { (scanner) throws(JSONFault) in
      guard scanner.next == Ascii.openingBrace else {
        try scanner.value(depth: 1)
        return nil
      }
      var members: [Member] = []
      try scanner.object(depth: 1) { (scanner, key) throws(JSONFault) in
        let start = scanner.at
        try scanner.value(depth: 2)
        members.append(scanner.member(key, value: start..<scanner.at))
      }
      return members
    }
  }

  /// The elements of an array in order, or nil where the value is not an array.
  ///
  /// Without a range, the array is the whole text.
  public func elements(of array: Range<Int>? = nil) throws(JSONSyntaxError) -> [Range<Int>]? {
    try scan(array) { (scanner) throws(JSONFault) in
      guard scanner.next == Ascii.openingBracket else {
        try scanner.value(depth: 1)
        return nil
      }
      var elements: [Range<Int>] = []
      try scanner.array(depth: 1) { (scanner) throws(JSONFault) in
        let start = scanner.at
        try scanner.value(depth: 2)
        elements.append(start..<scanner.at)
      }
      return elements
    }
  }

  /// Scans the one value in a range, or in the whole text, which must hold nothing else.
  func scan<Found>(
    _ range: Range<Int>?, _ read: (inout JSONScanner) throws(JSONFault) -> Found
  ) throws(JSONSyntaxError) -> Found {
    let result = bytes.withUnsafeBufferPointer { buffer -> Result<Found, JSONFault> in
      do throws(JSONFault) {
        var scanner = JSONScanner(buffer, range: range)
        try scanner.begin()
        let found = try read(&scanner)
        try scanner.finish()
        return .success(found)
      } catch {
        return .failure(error)
      }
    }
    switch result {
    case .success(let found): return found
    case .failure(let fault): throw JSONSyntaxError(fault, in: self)
    }
  }
}
