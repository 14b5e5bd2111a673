internal import JSONText

/// A message, or a part of one, is not what the protocol says.
struct MessageFault: Error, Hashable {
  /// The name of the member.
  let member: String
}

/// Reads the members of an object by name. What is there and of another kind than it should be is
/// a fault; members that are not known are passed over, since a later server may send more.
struct MessageReader {
  private let value: JSONValue

  init(_ value: JSONValue) throws(MessageFault) {
    guard case .object = value else { throw MessageFault(member: "") }
    self.value = value
  }

  init(_ bytes: [UInt8]) throws(MessageFault) {
    guard let value = try? JSONText(bytes).value() else { throw MessageFault(member: "") }
    try self.init(value)
  }

  /// A member that is there and not null.
  private func present(_ name: String) -> JSONValue? {
    guard let member = value[name], member != .null else { return nil }
    return member
  }

  private func required<Found>(_ name: String, _ found: Found?) throws(MessageFault) -> Found {
    guard let found else { throw MessageFault(member: name) }
    return found
  }

  // MARK: Where it may be missing or null

  func optionalText(_ name: String) throws(MessageFault) -> String? {
    guard let member = present(name) else { return nil }
    return try required(name, member.string)
  }

  func optionalWhole(_ name: String) throws(MessageFault) -> Int? {
    guard let member = present(name) else { return nil }
    return try required(name, Self.whole(member))
  }

  func optionalNumber(_ name: String) throws(MessageFault) -> Double? {
    guard let member = present(name) else { return nil }
    if case .decimal(let number) = member {
      return try required(name, number.magnitude < Self.mostPoints ? number : nil)
    }
    return try required(name, Self.whole(member).map(Double.init))
  }

  /// False where it is missing.
  func truth(_ name: String) throws(MessageFault) -> Bool {
    guard let member = present(name) else { return false }
    return try required(name, member.boolean)
  }

  /// None where they are missing.
  func texts(_ name: String) throws(MessageFault) -> [String] {
    try list(name) { (element) throws(MessageFault) in try required(name, element.string) }
  }

  /// None where they are missing.
  func wholes(_ name: String) throws(MessageFault) -> [Int] {
    try list(name) { (element) throws(MessageFault) in try required(name, Self.whole(element)) }
  }

  func optionalObject<Found>(
    _ name: String, _ read: (MessageReader) throws(MessageFault) -> Found
  ) throws(MessageFault) -> Found? {
    guard let member = present(name) else { return nil }
    return try read(MessageReader(member))
  }

  /// None where they are missing.
  func objects<Found>(
    _ name: String, _ read: (MessageReader) throws(MessageFault) -> Found
  ) throws(MessageFault) -> [Found] {
    try list(name) { (element) throws(MessageFault) in try read(MessageReader(element)) }
  }

  private func list<Found>(
    _ name: String, _ read: (JSONValue) throws(MessageFault) -> Found
  ) throws(MessageFault) -> [Found] {
    guard let member = present(name) else { return [] }
    guard case .list(let elements) = member else { throw MessageFault(member: name) }
    var found: [Found] = []
    for element in elements { found.append(try read(element)) }
    return found
  }

  // MARK: Where it must be there

  func text(_ name: String) throws(MessageFault) -> String {
    try required(name, optionalText(name))
  }

  func whole(_ name: String) throws(MessageFault) -> Int {
    try required(name, optionalWhole(name))
  }

  func number(_ name: String) throws(MessageFault) -> Double {
    try required(name, optionalNumber(name))
  }

  func object<Found>(
    _ name: String, _ read: (MessageReader) throws(MessageFault) -> Found
  ) throws(MessageFault) -> Found {
    try required(name, optionalObject(name, read))
  }

  /// A word out of those that an enumeration knows.
  func word<Word: RawRepresentable<String>>(
    _ name: String, _ kind: Word.Type
  ) throws(MessageFault) -> Word {
    try required(name, Word(rawValue: text(name)))
  }

  /// More than any class gives, and few enough for a whole number to hold.
  private static let mostPoints = 1e9

  /// A whole number that can be reckoned with: no sum of two overflows.
  private static func whole(_ value: JSONValue) -> Int? {
    value.integer.flatMap { $0.magnitude < 1 << 53 ? $0 : nil }
  }
}
