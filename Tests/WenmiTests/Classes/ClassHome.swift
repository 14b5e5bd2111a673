import Foundation
import Sessions
import TestSupport
import Testing

extension WenmiHome {
  /// A home with a class of six in two groups, one of whom is called like a judgement.
  static func withClass(_ banks: [TestBank]) throws -> WenmiHome {
    let home = try WenmiHome(banks: banks)
    try home.write(
      "学号,姓名,组别\n001,林晓,第1组\n002,张三,第1组\n003,李四,第1组\n004,对,第2组\n005,欧阳娜娜,第2组\n006,王五,第2组\n",
      to: "名册.csv")
    try home.run("class", "new", "秋季班", "--roster", home.folder("名册.csv"))
    return home
  }

  /// The journals of the lessons of the class.
  func journals() throws -> [String] {
    let folder = sessionsFolder + "/Classes/秋季班"
    return try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".journal") && $0 != "attendance.journal" }.sorted()
      .map { folder + "/" + $0 }
  }

  /// The lines of the one journal that there is.
  func journalLines() throws -> [String] {
    let path = try #require(try journals().first)
    return String(decoding: try bytes(of: path), as: UTF8.self).split(separator: "\n")
      .map(String.init)
  }

  /// The sessions, those of learners first.
  func records() throws -> [SessionFile] {
    try sessionPaths().map { try SessionFile(contentsOf: $0) }
      .sorted { $0.header.mode.isOfOneLearner && !$1.header.mode.isOfOneLearner }
  }
}
