#if os(Linux)
  import Foundation
  import TestSupport
  import Testing

  /// Whoever only practises does not wait for the model of wording.
  @Suite struct ModelAtRestTests {
    @Test func drillStartsWithoutTheModel() throws {
      let home = try WenmiHome(banks: [.statements()])
      let program = try home.start("drill", "--count", "3", "--learner", "张三")
      while !String(decoding: program.output, as: UTF8.self).contains("[q]"),
        try program.readOutput()
      {}
      let maps = try String(contentsOfFile: "/proc/\(program.process)/maps", encoding: .utf8)
      #expect(maps.contains("/wenmi\n"))
      #expect(!maps.contains(".wording"))
      try program.write("quit\n")
      program.closeInput()
      #expect(try program.finish().status == 0)
    }
  }
#endif
