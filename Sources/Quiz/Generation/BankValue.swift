import JSONText

/// A value of a bank file that is being written; the members of an object keep their order.
indirect enum BankValue {
  case text(String)
  case number(Int)
  case list([BankValue])
  case object([(name: String, value: BankValue)])

  /// A list of strings.
  static func texts(_ texts: [String]) -> BankValue { .list(texts.map(BankValue.text)) }

  /// The value as JSON, laid out as the banks are that come with the program.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    write(to: &bytes, indent: 0)
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  private func write(to bytes: inout [UInt8], indent: Int) {
    switch self {
    case .text(let text): bytes.appendJSONString(text)
    case .number(let number): bytes.append(contentsOf: String(number).utf8)
    case .list(let values):
      Self.write(values, between: ("[", "]"), to: &bytes, indent: indent) { value, bytes in
        value.write(to: &bytes, indent: indent + 1)
      }
    case .object(let members):
      Self.write(members, between: ("{", "}"), to: &bytes, indent: indent) { member, bytes in
        bytes.appendJSONString(member.name)
        bytes.append(contentsOf: ": ".utf8)
        member.value.write(to: &bytes, indent: indent + 1)
      }
    }
  }

  private static func write<Item>(
    _ items: [Item], between brackets: (String, String), to bytes: inout [UInt8], indent: Int,
    each: (Item, inout [UInt8]) -> Void
  ) {
    bytes.append(contentsOf: brackets.0.utf8)
    for (index, item) in items.enumerated() {
      bytes.append(contentsOf: ((index > 0 ? ",\n" : "\n") + Self.margin(indent + 1)).utf8)
      each(item, &bytes)
    }
    if !items.isEmpty { bytes.append(contentsOf: ("\n" + Self.margin(indent)).utf8) }
    bytes.append(contentsOf: brackets.1.utf8)
  }

  private static func margin(_ indent: Int) -> String { String(repeating: "  ", count: indent) }
}
