import Foundation
import TypoScoring
import WordingModel

/// Counts how well miswritten characters are found, and how often correct ones are reported.
///
/// `wenmi-eval-typos MODEL FOLDER [--list]` reads the texts in the folders below FOLDER and prints
/// the same figures every time; with `--list` also every planted slip that is not mended.
@main
enum TypoEvaluation {
  static func main() {
    var arguments = Array(CommandLine.arguments.dropFirst())
    let lists = arguments.contains("--list")
    arguments.removeAll { $0 == "--list" }
    guard arguments.count == 2 else {
      FileHandle.standardError.write(Data("用法：wenmi-eval-typos 模型文件 语料文件夹 [--list]\n".utf8))
      exit(2)
    }
    do {
      let model = try WordingModel(path: arguments[0])
      let folders = try Folder.allCases.map { try Corpus($0, below: arguments[1], model: model) }
      print("疑似别字（WZ626）。逐句：一句一句地看，不管是不是公文、是不是专名；成文：同 wenmi check。")
      print("括号里是 95 % 置信区间（Wilson，1927）；句子从 \(TypoScore.shortestSentence) 字起算。")
      for corpus in folders where !corpus.readings.isEmpty {
        print("\n\(corpus.heading)")
        let report = Report(corpus: corpus)
        print(corpus.folder.isPlanted ? report.planted(lists: lists) : report.correct)
      }
      print("\n" + GuardReport(corpora: folders, model: model).text)
    } catch {
      FileHandle.standardError.write(Data("\(error)\n".utf8))
      exit(1)
    }
  }
}
