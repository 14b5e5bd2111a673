import Foundation
import JSONText
import Testing

@Suite struct OutlineTests {
  private let bank = JSONText(
    """
    {
      "id": "wenzhong",
      "title": "文种 \\u8fa8\\u6790",
      "questions": [
        {"id": "wz-001", "nested": {"id": "不是题号"}, "points": 2},
        {"points": 1.5, "id": "wz-\\u0030\\u0030\\u0032"},
        7
      ],
      "more": {"questions": [1]}
    }
    """)

  @Test func listsMembersElementsAndWantedValues() throws {
    let outline = try bank.outline(elementsOf: "questions", picking: ["id", "points", "stem"])
    #expect(outline.members.map(\.key) == ["id", "title", "questions", "more"])
    #expect(outline["title"].flatMap(bank.string(at:)) == "文种 辨析")
    #expect(outline["absent"] == nil)
    #expect(outline.elements.count == 3)
    let ids = outline.elements.indices.map { outline.value(0, ofElement: $0).flatMap(bank.string) }
    #expect(ids == ["wz-001", "wz-002", nil])
    let points = outline.elements.indices.map {
      outline.value(1, ofElement: $0).flatMap(bank.number)
    }
    #expect(points == [2, 1.5, nil])
    #expect(outline.value(2, ofElement: 0) == nil)
    #expect(bank.integer(at: outline.elements[2]) == 7)
  }

  @Test func findsEscapedKeys() throws {
    let text = JSONText(#"{"\u0071": [{"\u0069d": "x"}]}"#)
    let outline = try text.outline(elementsOf: "q", picking: ["id"])
    #expect(outline.value(0, ofElement: 0).flatMap(text.string) == "x")
  }

  @Test func everyPrefixKeepsWhatIsWhole() throws {
    let whole = try bank.outline(elementsOf: "questions", picking: ["id"])
    for length in 0..<bank.bytes.count {
      let cut = JSONText(Array(bank.bytes.prefix(length)))
      let outline = cut.partialOutline(elementsOf: "questions", picking: ["id"])
      #expect(outline.breakage != nil)
      #expect(Array(whole.elements.prefix(outline.elements.count)) == outline.elements)
      #expect(outline.elements.allSatisfy { $0.upperBound <= length })
      let expected = whole.elements.prefix { $0.upperBound <= length }.count
      // The number at the end of the list is whole only when something follows it.
      #expect(outline.elements.count >= min(expected, 2))
      #expect(outline.members.map(\.key) == whole.members.prefix(outline.members.count).map(\.key))
      for element in outline.elements.indices {
        #expect(outline.value(0, ofElement: element) == whole.value(0, ofElement: element))
      }
    }
  }

  @Test(
    arguments: [
      ([.key("questions"), .index(1), .key("points")], 6, 16),
      ([.key("questions"), .index(0), .key("nested"), .key("id")], 5, 39),
      ([], 1, 1),
    ] as [([JSONText.PathStep], Int, Int)])
  func leadsFromPathToPlace(path: [JSONText.PathStep], line: Int, column: Int) throws {
    let offset = try #require(bank.offset(of: path))
    #expect(bank.position(ofOffset: offset) == JSONText.Position(line: line, column: column))
  }

  @Test(
    arguments: [
      [.key("absent")], [.index(0)], [.key("questions"), .index(3)], [.key("id"), .key("x")],
    ] as [[JSONText.PathStep]])
  func aPathThatLeadsNowhereIsNil(path: [JSONText.PathStep]) {
    #expect(bank.offset(of: path) == nil)
  }

  @Test func aDecodingErrorIsFoundInTheText() throws {
    struct Question: Decodable { let points: Int }
    struct Bank: Decodable { let questions: [Question] }
    let text = JSONText("{\n \"questions\": [{\"points\": 1},\n  {\"points\": \"二\"}]}")
    let steps: [JSONText.PathStep]
    do {
      _ = try JSONDecoder().decode(Bank.self, from: Data(text.bytes))
      Issue.record("decoded")
      return
    } catch DecodingError.typeMismatch(_, let context) {
      steps = context.codingPath.map { JSONText.PathStep($0) }
    }
    let offset = try #require(text.offset(of: steps))
    #expect(text.position(ofOffset: offset) == JSONText.Position(line: 3, column: 14))
  }

  @Test(
    arguments: [
      ("0", 0, 0), ("-0", 0, 0), ("12", 12, 12), ("-12", -12, -12), ("1.5", nil, 1.5),
      ("1e2", nil, 100), ("-2.5E-1", nil, -0.25), ("9223372036854775807", .max, 0x1p63),
      ("-9223372036854775808", .min, -0x1p63), ("9223372036854775808", nil, 0x1p63),
      ("1e999", nil, nil), ("\"1\"", nil, nil),
    ] as [(String, Int?, Double?)])
  func readsNumbers(text: String, integer: Int?, number: Double?) throws {
    let text = JSONText(text)
    let range = try text.check()
    #expect(text.integer(at: range) == integer)
    #expect(text.number(at: range) == number)
  }

  @Test func readsLiterals() throws {
    let text = JSONText(#"[true, "answer", null]"#)
    let elements = try #require(try text.elements())
    #expect(elements.map { text.kind(at: $0) } == [.boolean, .string, .null])
    #expect(text.boolean(at: elements[0]) == true)
    #expect(text.reads("\"answer\"", at: elements[1]))
    #expect(!text.reads("\"answers\"", at: elements[1]))
    #expect(try text.members() == nil)
  }
}
