/// A change in a file that a sheet was made from. Lines count from 1 in the file as it is now.
public enum LineChange: Hashable, Sendable {
  /// A line says something else; `what` tells what it holds, where that is known.
  case changed(line: Int, what: String?, now: String)
  /// Lines that were not there, and what stands in the first one.
  case inserted(lines: ClosedRange<Int>, what: String?, now: String)
  /// So many lines are gone from behind this one, which can be 0.
  case removed(Int, after: Int)
  /// Lines in the place of so many others; `nil` where their number cannot be told.
  case replaced(lines: ClosedRange<Int>, old: Int?, what: String?, now: String)
  /// A line was there, but in another place.
  case moved(line: Int, what: String?, now: String)
  /// Something changed, but nobody can say where.
  case somewhere
}

extension LineChange: CustomStringConvertible {
  /// What changed, in Chinese.
  public var description: String {
    switch self {
    case .changed(let line, let what, let now):
      "第 \(line) 行\(Self.bracketed(what))有改动，现在是：\(now)"
    case .inserted(let lines, let what, let now):
      "\(Self.words(lines))\(Self.bracketed(what))是后来加的：\(now)"
    case .removed(let count, let after):
      after == 0 ? "开头少了 \(count) 行" : "第 \(after) 行后面少了 \(count) 行"
    case .replaced(let lines, let old, let what, let now):
      "\(Self.words(lines))\(Self.bracketed(what))有改动"
        + (old.map { "，原来这里有 \($0) 行" } ?? "") + "；\(lines.count > 1 ? "第一行" : "")现在是：\(now)"
    case .moved(let line, let what, let now):
      "第 \(line) 行\(Self.bracketed(what))换了位置，内容没有变：\(now)"
    case .somewhere: "有改动，但说不出在哪里"
    }
  }

  private static func words(_ lines: ClosedRange<Int>) -> String {
    lines.count == 1 ? "第 \(lines.lowerBound) 行" : "第 \(lines.lowerBound) 至 \(lines.upperBound) 行"
  }

  private static func bracketed(_ what: String?) -> String { what.map { "（\($0)）" } ?? "" }

  /// Where it is, for putting changes in order.
  var firstLine: Int {
    switch self {
    case .changed(let line, _, _), .moved(let line, _, _): line
    case .inserted(let lines, _, _), .replaced(let lines, _, _, _): lines.lowerBound
    case .removed(_, let after): after
    case .somewhere: 0
    }
  }
}
