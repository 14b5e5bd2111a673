import Testing

/// A body and the text that is read from it.
struct BodyCase: CustomTestStringConvertible {
  let testDescription: String
  let body: String
  let text: String

  init(_ testDescription: String, _ body: String, _ text: String) {
    self.testDescription = testDescription
    self.body = body
    self.text = text
  }
}
