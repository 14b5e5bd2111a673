/// What can be typed while a question stands on the screen.
enum DrillHelp {
  static func draw(on screen: inout Screen) {
    screen.paragraph("答题时", tone: .strong)
    screen.table([
      ["a、A、Ａ、1", "都算选第一项；多选写 ac 或 a、c"],
      ["cab、1c 2a 3b", "排序写字母的先后；配对依次写相配的字母，不会的写 ？"],
      ["?", "提示"], ["skip 跳过", "这题先不做"], ["back 撤回", "回到上一题，撤回刚才的答案"],
      ["why 解析", "逐项解析上一次作答"], ["note 文字", "给这题记一句笔记"], ["flag 文字", "报告这题有误"],
      ["m 材料", "材料题：再看一遍材料；各小题也可以一行写完，用 | 隔开"],
      ["e 编辑器", "起草公文：用编辑器写；写完在这里输入 完"],
      ["quit 退出", "存好退出，下次 resume 接着做"],
    ])
  }
}
