import Foundation
import WordingModelBuilding

/// `wenmi-wording FOLDER FILE` packs the texts of a wording model into one file.
@main
enum Main {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.count == 2, let folder = arguments.first, let file = arguments.last else {
      return leave("用法：wenmi-wording 文本所在的文件夹 模型文件", 2)
    }
    do {
      let model = try ModelBuilder(folder: folder)
      try model.bytes.write(to: URL(fileURLWithPath: file), options: .atomic)
      print("\(file)：\(model.bytes.count) 字节")
    } catch {
      leave("\(error)", 3)
    }
  }

  private static func leave(_ message: String, _ status: Int32) {
    FileHandle.standardError.write(Data((message + "\n").utf8))
    exit(status)
  }
}
