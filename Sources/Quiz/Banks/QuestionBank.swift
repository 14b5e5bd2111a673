#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import DurableFiles
public import JSONText

/// A bank file that is open: what it holds is known, its questions are read when they are wanted.
public struct QuestionBank: Sendable {
  /// What is known of a question before it is read.
  public struct Entry: Sendable {
    /// Where it is.
    public let reference: QuestionReference
    /// Which kind it is.
    public let kind: QuestionKind
    /// Where it belongs in the course.
    public let topic: Question.Topic
    let range: Range<Int>
  }

  /// The permanent name, which is the file name without `.json`.
  public let id: BankID
  /// The name that learners know.
  public let title: String
  /// What it trains, in one sentence; may be empty.
  public let summary: String
  /// The file.
  public let path: String
  /// Its questions in order.
  public let entries: [Entry]
  /// Whether the file gives it a title of its own.
  let hasTitle: Bool
  /// The file as it was read, for its digest and for finding places in it.
  public let text: JSONText
  private let places: [String: Int]

  /// The edition of the file format that this program reads.
  public static let schemaVersion = 1

  /// Opens a bank file and checks what must be known before any question is asked.
  ///
  /// - Parameter path: The file.
  /// - Throws: ``BankError`` with line and column.
  public init(path: String) throws(BankError) {
    let bytes: [UInt8]
    do {
      bytes = try FileContents.bytes(of: path)
    } catch {
      throw BankError(
        path: path, position: nil, reason: "打不开这个文件", remedy: "看看文件在不在、有没有读取权限")
    }
    try self.init(bytes: bytes, path: path)
  }

  /// Opens a bank that is in memory.
  ///
  /// - Parameters:
  ///   - bytes: The text of the file.
  ///   - path: The name to use in messages, and for the bank.
  /// - Throws: ``BankError`` with line and column.
  public init(bytes: [UInt8], path: String) throws(BankError) {
    let text = JSONText(bytes)
    let outline: JSONOutline
    do {
      outline = try text.outline(
        elementsOf: "questions", picking: ["id", "type", "topic"])
    } catch {
      throw BankError(error, in: path)
    }
    let fault = { (offset: Int, reason: String, remedy: String) in
      BankError(
        path: path, position: text.position(ofOffset: offset), reason: reason, remedy: remedy)
    }
    let version = outline["schemaVersion"].flatMap(text.integer)
    if let version, version > Self.schemaVersion {
      throw fault(
        outline["schemaVersion"]?.lowerBound ?? 0,
        "题库格式是第 \(version) 版，本程序只认第 \(Self.schemaVersion) 版",
        "请升级 wenmi")
    }
    guard version == Self.schemaVersion, outline.elementsStart != nil else {
      throw fault(
        0, "这不像一个题库：缺少 schemaVersion 或者 questions", "对照 QuestionBanks/bank.schema.json 补上")
    }
    let fileName = path.split(separator: "/").last.map(String.init) ?? path
    let stem = fileName.hasSuffix(".json") ? String(fileName.dropLast(5)) : fileName
    guard let id = outline["id"].flatMap(text.string), id == stem else {
      throw fault(
        outline["id"]?.lowerBound ?? 0, "id 与文件名不一致", "把 id 写成 \"\(stem)\"，或者改文件名")
    }
    self.id = BankID(rawValue: id)
    let title = outline["title"].flatMap(text.string) ?? ""
    self.title = title.isEmpty ? id : title
    hasTitle = !title.isEmpty
    self.summary = outline["summary"].flatMap(text.string) ?? ""
    self.path = path
    self.text = text
    var entries: [Entry] = []
    entries.reserveCapacity(outline.elements.count)
    var places: [String: Int] = [:]
    places.reserveCapacity(outline.elements.count)
    for (index, range) in outline.elements.enumerated() {
      guard let name = outline.value(0, ofElement: index).flatMap(text.string) else {
        throw fault(range.lowerBound, "第 \(index + 1) 题没有 id", "给它一个本题库里没有用过的 id")
      }
      guard places.updateValue(index, forKey: name) == nil else {
        throw fault(range.lowerBound, "题号 \(name) 用了两次", "给其中一题换一个没有用过的 id")
      }
      let kindRange = outline.value(1, ofElement: index)
      guard let kind = kindRange.flatMap(text.string).flatMap(QuestionKind.init) else {
        throw fault(
          (kindRange ?? range).lowerBound, "\(name) 的 type 不对",
          "可用的有：\(QuestionKind.allCases.map(\.rawValue).joined(separator: " "))")
      }
      guard let topic = outline.value(2, ofElement: index).flatMap(text.string) else {
        throw fault(range.lowerBound, "\(name) 没有 topic", "写上主题，如 \"文种/函\"")
      }
      entries.append(
        Entry(
          reference: QuestionReference(bank: self.id, question: QuestionID(rawValue: name)),
          kind: kind, topic: Question.Topic(rawValue: topic), range: range))
    }
    self.entries = entries
    self.places = places
  }

  /// What is known of a question, or `nil` where the bank does not have it.
  public func entry(_ id: QuestionID) -> Entry? { places[id.rawValue].map { entries[$0] } }

  /// Reads a question.
  ///
  /// - Parameter entry: One of ``entries``.
  /// - Returns: The question with all that belongs to its kind.
  /// - Throws: ``BankError`` with line and column.
  public func question(at entry: Entry) throws(BankError) -> Question {
    do {
      return try JSONDecoder().decode(Question.self, from: Data(text.bytes[entry.range]))
    } catch let error as DecodingError {
      throw BankError(error, at: entry.range, of: text, in: path)
    } catch {
      throw BankError(
        path: path, position: text.position(ofOffset: entry.range.lowerBound),
        reason: "读不出题目 \(entry.reference.question)", remedy: "运行 wenmi bank lint 看看")
    }
  }

  /// The line and column of what a fault speaks of, or of the question where it has no such member.
  func position(
    of fault: QuestionFault, at entry: Entry, among lines: JSONText.LineStarts
  ) -> JSONText.Position {
    let steps = (fault.part.map { [.key("parts"), .index($0)] } ?? []) as [JSONText.PathStep]
    let member = fault.member.flatMap { text.offset(of: steps + [.key($0)], in: entry.range) }
    let place = member ?? text.offset(of: steps, in: entry.range)
    return text.position(ofOffset: place ?? entry.range.lowerBound, among: lines)
  }
}
