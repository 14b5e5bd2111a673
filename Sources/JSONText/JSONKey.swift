/// A key as it stands in the text, with a signature by which most keys are told apart at once.
struct JSONKey {
  /// Where the key stands, with its quotes.
  let range: Range<Int>
  /// Whether the key has escapes, so that its bytes are not its text.
  let hasEscapes: Bool
  /// The length and the first bytes; keys with different signatures are different.
  let signature: UInt64

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, hasEscapes: Bool) {
    self.range = range
    self.hasEscapes = hasEscapes
    signature =
      hasEscapes
      ? JSONKey.signature(of: Array(decodedString(bytes, range).utf8))
      : JSONKey.signature(
        of: UnsafeBufferPointer(rebasing: bytes[range.lowerBound + 1..<range.upperBound - 1]))
  }

  static func signature(of text: some Collection<UInt8>) -> UInt64 {
    var signature = UInt64(truncatingIfNeeded: text.count) &* 0x9E37_79B9_7F4A_7C15
    var shift: UInt64 = 0
    for byte in text.prefix(8) {
      signature ^= UInt64(byte) &<< shift
      shift &+= 8
    }
    return signature
  }

  /// Whether the key is this one.
  func matches(_ name: JSONKeyName, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard signature == name.signature else { return false }
    guard !hasEscapes else { return decodedString(bytes, range).utf8.elementsEqual(name.text) }
    return bytes[range.lowerBound + 1..<range.upperBound - 1].elementsEqual(name.text)
  }
}

/// A key that is looked for.
struct JSONKeyName: Sendable {
  let text: [UInt8]
  let signature: UInt64

  init(_ name: String) {
    text = Array(name.utf8)
    signature = JSONKey.signature(of: text)
  }
}

/// Two keys of one object that are the same, or nil.
func repeatedKey(
  _ keys: ArraySlice<JSONKey>, in bytes: UnsafeBufferPointer<UInt8>
) -> (earlier: JSONKey, later: JSONKey)? {
  // Comparing each with each is quickest for the objects people write, and hashing keeps a
  // hostile object with a hundred thousand keys from taking forever.
  guard keys.count <= 24 else {
    var seen: [[UInt8]: JSONKey] = [:]
    for key in keys {
      if let earlier = seen.updateValue(key, forKey: Array(decodedString(bytes, key.range).utf8)) {
        return (earlier, key)
      }
    }
    return nil
  }
  for later in keys.indices.dropFirst() {
    for earlier in keys.startIndex..<later
    where keys[earlier].signature == keys[later].signature {
      let first = decodedString(bytes, keys[earlier].range)
      if first.utf8.elementsEqual(decodedString(bytes, keys[later].range).utf8) {
        return (keys[earlier], keys[later])
      }
    }
  }
  return nil
}
