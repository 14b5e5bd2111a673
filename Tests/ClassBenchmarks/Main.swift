import ClassLoad
import Classroom
import Foundation
import JSONText
import NIOCore
import NIOPosix

/// Measures a class on the loopback: how fast a question reaches the last learner, and how fast
/// answers are acknowledged that are on the disk. The load and the server share the machine.
///
/// `wenmi-class-bench PROGRAM BANKS [LEARNERS …]`
@main
enum Main {
  static func main() async throws {
    let arguments = CommandLine.arguments
    guard arguments.count > 2 else {
      print("用法：wenmi-class-bench wenmi-class题库程序 题库文件夹 [学员数 …]")
      exit(2)
    }
    var sizes = arguments.dropFirst(3).compactMap { Int($0) }
    if sizes.isEmpty { sizes = [300, 500, 2000] }
    for size in sizes {
      let run = try await ClassRun(program: arguments[1], banks: arguments[2], learners: size)
      try await run.measure()
      run.remove()
    }
  }
}
