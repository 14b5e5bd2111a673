import JSONText
import SpacedRepetition

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The programs of the FSRS project, driven by `Tests/compare-fsrs.py`.
struct FSRSReference {
  /// Answers a second.
  struct Steps {
    let oneByOne: Double
    let batch: Double
    let pyFSRS: Double
  }

  /// Weights that were fitted.
  struct Fit {
    let parameters: [Double]
    let seconds: Double
  }

  private let python: String
  private let script: String
  private let folder: String

  /// Takes the Python that has the packages, or gives nil where it is not there.
  ///
  /// - Parameters:
  ///   - python: The interpreter.
  ///   - folder: Where logs can be left.
  init?(python: String, folder: String) {
    guard FileManager.default.isExecutableFile(atPath: python) else { return nil }
    self.python = python
    self.folder = folder
    script =
      URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path + "/compare-fsrs.py"
  }

  /// Times the steps of a log.
  func steps(_ logs: [[(rating: Rating, at: Double)]]) throws -> Steps {
    let value = try answer("steps", logs, share: 1)
    let number = { (key: String) in value[key]?.number ?? .nan }
    return Steps(
      oneByOne: number("fsrs-rs"), batch: number("fsrs-rs-batch"), pyFSRS: number("py-fsrs"))
  }

  /// Fits weights to the first share of what can be foretold.
  func fit(_ logs: [[(rating: Rating, at: Double)]], share: Double) throws -> Fit {
    let value = try answer("fit", logs, share: share)
    let parameters = value["parameters"]?.elements.compactMap(\.number) ?? []
    guard parameters.count == FSRSParameters.count else {
      throw BenchmarkProblem("compare-fsrs.py 没有给出参数")
    }
    return Fit(parameters: parameters, seconds: value["seconds"]?.number ?? .nan)
  }

  private func answer(
    _ word: String, _ logs: [[(rating: Rating, at: Double)]], share: Double
  ) throws -> JSONValue {
    let lines = logs.map { log in
      "[" + log.map { "[\($0.rating.rawValue),\($0.at)]" }.joined(separator: ",") + "]"
    }
    let path = folder + "/log.json"
    try "{\"fitted\":\(share),\"logs\":[\(lines.joined(separator: ","))]}".write(
      toFile: path, atomically: false, encoding: .utf8)
    let child = try ChildProcess(python, [script, word, path])
    let bytes = child.readAll()
    child.end()
    let text = JSONText(bytes)
    guard let value = try? text.value(at: 0..<bytes.count) else {
      throw BenchmarkProblem("compare-fsrs.py \(word) 没有答复")
    }
    return value
  }
}
