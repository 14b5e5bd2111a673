/// Statements, gaps and questions to be answered in words.
let kindCases: [PaperCase] = [
  PaperCase(
    "对 and 错",
    """
    1. 甲。
    答案：对
    2. 乙。
    答案：错
    """, statements("对", "错")),
  PaperCase(
    "√ and ×",
    """
    1. 甲。
    答案：√
    2. 乙。
    答案：×
    """, statements("对", "错")),
  PaperCase(
    "T and F",
    """
    1. 甲。
    答案：T
    2. 乙。
    答案：F
    """, statements("对", "错")),
  PaperCase(
    "正确 and 错误",
    """
    1. 甲。
    【答案】正确
    2. 乙。
    【答案】错误
    """, statements("对", "错")),
  PaperCase(
    "keys in brackets behind statements", "1. 甲。（√）\n2. 乙。（×）",
    """
    1. 甲。
    答案：对
    2. 乙。
    答案：错
    """),
  PaperCase("keys behind statements", "1. 甲。正确\n2. 乙。错误", statements("对", "错")),
  PaperCase(
    "kinds that only the form has", "1、甲（　　）\nA.三\nB.四\n答案：A\n2、题\n题型：排序\nA. 乙\nB. 丙\n答案：B→A",
    """
    1. 甲（　　）
    A. 三
    B. 四
    答案：A
    2. 题
    题型：排序
    A. 乙
    B. 丙
    答案：BA
    """),
  PaperCase(
    "a kind before the number", "【单选】1、甲（　　）\nA.三\nB.四\n答案：A\n【判断】2、乙。\n答案：错",
    """
    1. 甲（　　）
    A. 三
    B. 四
    答案：A
    2. 乙。
    答案：错
    """),
  PaperCase(
    "keys in brackets before numbers",
    """
    （√）1. 甲。
    （×）2. 乙。
    """, statements("对", "错")),
  PaperCase(
    "keys in brackets behind numbers", "1.（ 对 ）甲。\n2.（ 错 ）乙。",
    """
    1. （　　）甲。
    答案：对
    2. （　　）乙。
    答案：错
    """),
  PaperCase(
    "对 and 错 as choices",
    """
    1. 甲。
    (A) 对 (B) 错
    答案：A
    2. 乙。
    A. 正确
    B. 错误
    答案：B
    """, statements("对", "错")),
  PaperCase(
    "letters for statements",
    """
    一、判断题
    1️⃣1. 甲。
    答案：A
    2️⃣2. 乙。
    答案：B
    """, statements("对", "错"),
    [
      ("1️⃣", "把 A 当作对"), ("2️⃣", "把 A 当作对"),
    ]),
  PaperCase(
    "an explanation behind 错", "1. 甲。\n答案：错。应当是乙。",
    """
    1. 甲。
    答案：错
    解析：应当是乙。
    """),
  PaperCase(
    "a statement without a key", "二、判断题（每题1分）\n1️⃣1. 甲。（ ）",
    """
    1. 甲。（　　）
    题型：判断
    """, [("1️⃣", "没有答案")]),
  PaperCase(
    "a line as gap",
    """
    1. 甲是____。
    答案：乙
    """, gaps("甲是（　　）。", "乙")),
  PaperCase(
    "a bracket as gap",
    """
    1. 甲是（ ）。
    答案：乙
    """, gaps("甲是（　　）。", "乙")),
  PaperCase(
    "two gaps",
    """
    1. 甲是____，乙是（    ）。
    答案：丙；丁
    """, gaps("甲是（　　），乙是（　　）。", "丙", "丁")),
  PaperCase(
    "keys apart by blanks",
    """
    1. 甲是____，乙是____。
    答案：丙  丁
    """, gaps("甲是（　　），乙是（　　）。", "丙", "丁")),
  PaperCase(
    "keys apart by 、",
    """
    1. 甲是____，乙是____。
    答案：丙、丁
    """, gaps("甲是（　　），乙是（　　）。", "丙", "丁")),
  PaperCase(
    "numbered keys",
    """
    1. 甲是____，乙是____。
    答案：（1）丙（2）丁
    """, gaps("甲是（　　），乙是（　　）。", "丙", "丁")),
  PaperCase(
    "several forms of one key",
    """
    1. 甲是____。
    答案：丙/丁
    """, gaps("甲是（　　）。", "丙；丁")),
  PaperCase(
    "as many keys for one gap",
    """
    1️⃣1. 甲是____。
    答案：丙；丁
    """, gaps("甲是（　　）。", "丙；丁"),
    [
      ("1️⃣", "只有一个空")
    ]),
  PaperCase(
    "more keys than gaps",
    """
    1️⃣1. 甲是____，乙是____。
    答案：丙；丁；戊
    """, gaps("甲是（　　），乙是（　　）。", "丙", "丁", "戊"),
    [
      ("1️⃣", "对不上")
    ]),
  PaperCase("a key on the line", "1. 甲是__丙__。", gaps("甲是（　　）。", "丙")),
  PaperCase(
    "a key in the bracket of a gap",
    """
    一、填空题
    1️⃣1. 甲是（丙）。
    """, gaps("甲是（　　）。", "丙"),
    [
      ("1️⃣", "括号里的字当作了答案")
    ]),
  PaperCase(
    "a question in words", "一、简答题\n1️⃣1. 简述甲。\n答：（1）乙；\n（2）丙。",
    """
    1. 简述甲。
    题型：问答
    答案：（1）乙；
      （2）丙。
    """, [("1️⃣", "要人来评")]),
  PaperCase(
    "a numbered answer", "一、论述题\n1️⃣1. 论甲。\n参考答案：\n1. 乙。\n2. 丙。\n2️⃣2. 论丁。\n答案：戊。",
    """
    1. 论甲。
    题型：问答
    答案：
      1. 乙。
      2. 丙。
    2. 论丁。
    题型：问答
    答案：戊。
    """.replacing("答案：\n  1. 乙。\n  2. 丙。", with: "答案：1. 乙。\n  2. 丙。"),
    [("1️⃣", "要人来评"), ("2️⃣", "要人来评")]),
  PaperCase(
    "the kind before the stem",
    """
    1.【多选题】题（ ）
    A. 甲
    B. 乙
    答案：AB
    """, choice("题（　　）", "AB")),
  PaperCase(
    "points at the ends of the stem", "1.（2分）题\nA. 甲\nB. 乙\n答案：A\n2. 乙（ ）（本题3分）\nA. 甲\nB. 丙\n答案：A",
    """
    1. 题
    A. 甲
    B. 乙
    答案：A
    2. 乙（　　）
    A. 甲
    B. 丙
    答案：A
    """),
  PaperCase(
    "other labels",
    """
    1. 题
    A. 甲
    B. 乙
    答案：B
    【考点】K-001-35
    【难度】中等
    来源：2023年市直机关试题
    解析：因为
    层次：记忆
    """,
    """
    1. 题
    A. 甲
    B. 乙
    答案：B
    解析：因为
    知识点：K-001-35
    难度：3
    层次：记忆
    出处：2023年市直机关试题
    """),
  PaperCase(
    "labels on one line", "1. 题\nA. 甲\nB. 乙\n答案：B 解析：因为 难度：3",
    """
    1. 题
    A. 甲
    B. 乙
    答案：B
    解析：因为
    难度：3
    """),
  PaperCase(
    "traditional characters",
    """
    1. 題（ ）
    A. 甲
    B. 乙
    【參考答案】B
    【詳解】因為
    """, choice("題（　　）", "B", "因為")),
]

/// Two statements in the plain-text form.
func statements(_ first: String, _ second: String) -> String {
  """
  1. 甲。
  答案：\(first)
  2. 乙。
  答案：\(second)
  """
}

/// A question with gaps in the plain-text form.
func gaps(_ stem: String, _ keys: String...) -> String {
  (["1. \(stem)"] + keys.enumerated().map { "第\($0 + 1)空：\($1)" }).joined(
    separator: """


      """)
}
