import JSONText
import Quiz

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Measures the program that is named on the command line and prints the figures.
///
/// Everything is set beside a floor that was measured in the same run, because a figure alone says
/// as much of the machine as of the program.
@main struct Benchmarks {
  static func main() throws {
    if CommandLine.arguments.count == 3, CommandLine.arguments[1] == SheetBenchmark.word {
      return try SheetBenchmark.writeOne(CommandLine.arguments[2])
    }
    if CommandLine.arguments.count == 2, CommandLine.arguments[1] == TypoBenchmark.word {
      return try TypoBenchmark.readOnce()
    }
    guard (4...5).contains(CommandLine.arguments.count) else {
      throw BenchmarkProblem("用法：wenmi-bench wenmi程序 公文文件夹 装有fsrs的Python [只量哪一节]")
    }
    let python = CommandLine.arguments[3]
    let wanted = CommandLine.arguments.count > 4 ? CommandLine.arguments[4] : ""
    let program = URL(fileURLWithPath: CommandLine.arguments[1]).standardizedFileURL.path
    // Beside the program, since a memory disk for temporary files would make every sync free.
    let folder = try ScratchFolder(beside: program)
    defer { folder.remove() }
    let bank = try QuestionData.bank(of: 5000)
    let homes = try BenchmarkHomes(in: folder.path, bank: bank)
    print("文秘练兵速度对照：一个题库 5000 题 \(megabytes(bank.count))，以往作答 20000 次")
    print("每行是中位数（最小至最大），右边是同一次运行里量出的对照和倍数。")
    let sections: [(name: String, measure: () throws -> Section)] = [
      ("start", { try StartBenchmark(program: program, homes: homes).section() }),
      ("answering", { try AnsweringBenchmark(program: program, homes: homes).section() }),
      (
        "banks",
        { try BankBenchmark(program: program, homes: homes, folder: folder.path).section() }
      ),
      ("sheets", { try SheetBenchmark(folder: folder.path).section() }),
      ("parts", { try ThroughputBenchmark(bank: bank, path: homes.bank).section() }),
      ("analysis", { AnalysisBenchmark().section() }),
      (
        "study",
        {
          try StudyBenchmark(reference: FSRSReference(python: python, folder: folder.path))
            .section()
        }
      ),
      ("record", { try RecordBenchmark(folder: folder.path).section() }),
      (
        "check",
        {
          try CheckBenchmark(
            program: program, home: homes.fewSessions.path, documents: CommandLine.arguments[2]
          ).section()
        }
      ),
      (
        "typos",
        {
          try TypoBenchmark(
            program: program, home: homes.fewSessions.path, documents: CommandLine.arguments[2]
          ).section()
        }
      ),
    ]
    for section in sections where wanted.isEmpty || section.name == wanted {
      print(try section.measure().text)
    }
  }
}

/// Why nothing could be measured.
struct BenchmarkProblem: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

/// `3.6 MB`
func megabytes(_ bytes: Int) -> String { "\(Double(bytes / 10_000) / 100) MB" }
