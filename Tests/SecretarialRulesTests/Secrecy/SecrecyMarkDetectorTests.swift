import SecretarialRules
import Testing

@Suite struct SecrecyMarkDetectorTests {
  @Test(arguments: [
    ("机密★20年", ["机密★20年"]),
    ("000017\n机密★1年\n特急\n\n石桥区人民政府文件", ["机密★1年"]),
    ("绝 密 ★ 30年", ["绝 密 ★ 30年"]),
    ("　　秘密★6个月", ["秘密★6个月"]),
    ("机密\n关于……的通知", ["机密"]),
    ("机密 20年", ["机密 20年"]),
    ("文件一 秘密★长期 文件二 机密★", ["秘密★长期", "机密★"]),
    ("秘密☆5年", ["秘密☆5年"]),
  ])
  func findsMarks(_ text: String, _ expected: [String]) {
    #expect(SecrecyMarkDetector.marks(in: text).map { String(text[$0]) } == expected)
  }

  @Test(arguments: [
    "", "保守国家秘密人人有责。", "国家秘密分为绝密、机密、秘密三级。", "要保守秘密", "机密文件由专人管理", "★★★",
    "关于做好保密工作的通知",
  ])
  func leavesOrdinaryTextAlone(_ text: String) {
    #expect(SecrecyMarkDetector.marks(in: text).isEmpty)
  }
}
