/// The beginning of an element of a part.
package struct XMLElement {
  package let namespace: Namespace
  /// Its name without prefix.
  package let name: String
  /// The attributes by their names with prefix.
  package let attributes: [String: String]
  /// The line of the part where it begins, from 1; 0 where that is not known.
  package let line: Int

  /// The vocabularies that a Word document mixes, as far as they are told apart.
  package enum Namespace {
    /// WordprocessingML, transitional or strict.
    case word
    /// Alternatives for programs of different age.
    case compatibility
    /// Formulas.
    case math
    /// The drawings of old.
    case vml
    case other

    package init(_ address: String) {
      switch address {
      case "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main":
        self = .word
      case "http://schemas.openxmlformats.org/markup-compatibility/2006": self = .compatibility
      case "http://schemas.openxmlformats.org/officeDocument/2006/math",
        "http://purl.oclc.org/ooxml/officeDocument/math":
        self = .math
      case "urn:schemas-microsoft-com:vml": self = .vml
      default: self = .other
      }
    }
  }

  package init(namespace: Namespace, name: String, attributes: [String: String], line: Int = 0) {
    self.namespace = namespace
    self.name = name
    self.attributes = attributes
    self.line = line
  }

  /// The value of an attribute, whatever prefix the writer gave its vocabulary.
  ///
  /// No element that is read here has two attributes that differ in the prefix alone.
  package func value(of name: String) -> String? {
    if let value = attributes["w:" + name] ?? attributes[name] { return value }
    return attributes.first { $0.key.hasSuffix(":" + name) && !$0.key.hasPrefix("xmlns:") }?.value
  }

  /// The main attribute of most WordprocessingML.
  var value: String? { value(of: "val") }

  /// The main attribute as a number.
  var number: Int? { value.flatMap { Int($0) } }

  /// Whether a property that is on or off is on; it is where it stands without a value.
  var isOn: Bool {
    switch value {
    case "0", "false", "off": false
    default: true
    }
  }
}
