/// Numbers, sections, sheets of keys, and what is between the questions.
let pageCases: [PaperCase] = [
  PaperCase("numbers with 、", "1、题一\nA. 甲\nB. 乙\n答案：A\n2、题二\nA. 甲\nB. 乙\n答案：B", two("A", "B")),
  PaperCase(
    "numbers in brackets", "（1）题一\nA. 甲\nB. 乙\n答案：A\n（2）题二\nA. 甲\nB. 乙\n答案：B", two("A", "B")),
  PaperCase("Chinese numbers", "一、题一\nA. 甲\nB. 乙\n答案：A\n二、题二\nA. 甲\nB. 乙\n答案：B", two("A", "B")),
  PaperCase("第1题", "第1题 题一\nA. 甲\nB. 乙\n答案：A\n第2题：题二\nA. 甲\nB. 乙\n答案：B", two("A", "B")),
  PaperCase(
    "blank lines everywhere",
    "1. 题一\n\nA. 甲\n\nB. 乙\n\n答案：A\n\n\n2. 题二\n\nA. 甲\n\n\nB. 乙\n\n答案：B\n", two("A", "B")),
  PaperCase(
    "a year right behind the number", "1.2024年（ ）\nA. 甲\nB. 乙\n答案：A", choice("2024年（　　）", "A")),
  PaperCase(
    "numbers that jump", "1. 题一\nA. 甲\nB. 乙\n答案：A\n1️⃣3. 题二\nA. 甲\nB. 乙\n答案：B", two("A", "B"),
    [
      ("1️⃣", "题号从 1 跳到 3")
    ]),
  PaperCase(
    "a list in a stem",
    """
    1. 看下面三条：
    1. 甲
    2. 乙
    A. 一
    B. 二
    答案：A
    """,
    """
    1. 看下面三条：
      1. 甲
      2. 乙
    A. 一
    B. 二
    答案：A
    """),
  PaperCase(
    "a list in an explanation",
    """
    1. 题一
    A. 甲
    B. 乙
    答案：A
    解析：
    1. 因为
    2. 所以
    2. 题二
    A. 甲
    B. 乙
    答案：B
    """,
    """
    1. 题一
    A. 甲
    B. 乙
    答案：A
    解析：1. 因为
      2. 所以
    2. 题二
    A. 甲
    B. 乙
    答案：B
    """),
  PaperCase(
    "sections with points",
    """
    一、单项选择题（每题2分，共40分）
    1. 题一
    A. 甲
    B. 乙
    答案：A
    二、多项选择题（每题3分，多选、少选不得分）
    1. 题二
    A. 甲
    B. 乙
    答案：AB
    """, two("A", "AB")),
  PaperCase(
    "a section says the kind",
    """
    一、单选题
    1️⃣1. 题一
    A. 甲
    B. 乙
    答案：AB
    """,
    """
    1. 题一
    题型：单选
    A. 甲
    B. 乙
    答案：AB
    """, [("1️⃣", "单选题有 2 个答案")]),
  PaperCase(
    "sections without a kind",
    "第一部分 单选题\n一、保密法\n1. 题一\nA. 甲\nB. 乙\n答案：A\n二、条例\n2. 题二\nA. 甲\nB. 乙\n答案：B", two("A", "B")),
  PaperCase(
    "all keys at the end", "1. 题一\nA. 甲\nB. 乙\n2. 题二\nA. 甲\nB. 乙\n参考答案\n1-2 AB", two("A", "B")),
  PaperCase(
    "all keys at the end on the line of the head",
    "1. 题一\nA. 甲\nB. 乙\n2. 题二\nA. 甲\nB. 乙\n参考答案：1.A 2.B", two("A", "B")),
  PaperCase(
    "keys of every kind at the end",
    """
    1. 题一
    A. 甲
    B. 乙
    2. 题二
    A. 甲
    B. 乙
    3. 丙。
    参考答案 1-2 BA 3.√
    """, two("B", "A") + "\n3. 丙。\n答案：对"),
  PaperCase(
    "keys in a table", "1. 题一\nA. 甲\nB. 乙\n2. 题二\nA. 甲\nB. 乙\n答案\n题号\t1\t2\n答案\tA\tB", two("A", "B")
  ),
  PaperCase(
    "keys with explanations at the end",
    """
    1. 题一
    A. 甲
    B. 乙
    2. 题二
    A. 甲
    B. 乙
    参考答案及解析
    1. A 【解析】因为
    2.【答案】B
    所以
    """.replacing("2.【答案】B\n所以", with: "2. B。所以"),
    """
    1. 题一
    A. 甲
    B. 乙
    答案：A
    解析：因为
    2. 题二
    A. 甲
    B. 乙
    答案：B
    解析：所以
    """),
  PaperCase(
    "keys by sections",
    """
    一、单选题
    1. 题一
    A. 甲
    B. 乙
    二、判断题
    1. 甲。
    2. 乙。
    参考答案
    一、单选题 1.A
    二、判断题 1.× 2.√
    """,
    """
    1. 题一
    A. 甲
    B. 乙
    答案：A
    2. 甲。
    答案：错
    3. 乙。
    答案：对
    """),
  PaperCase(
    "keys by sections on lines of their own",
    """
    一、单选题
    1. 题一
    A. 甲
    B. 乙
    二、填空题
    1. 甲是____。
    答案
    一、
    1. B
    二、
    1. 丙
    """,
    """
    1. 题一
    A. 甲
    B. 乙
    答案：B
    2. 甲是（　　）。
    第1空：丙
    """),
  PaperCase(
    "keys after each section",
    """
    一、单选题
    1. 题一
    A. 甲
    B. 乙
    答案：1-1 A
    二、单选题
    1. 题二
    A. 甲
    B. 乙
    答案：
    1.B
    """.replacing("1-1 A", with: "A"), two("A", "B")),
  PaperCase(
    "a key for no question", "1. 题一\nA. 甲\nB. 乙\n2. 题二\nA. 甲\nB. 乙\n参考答案\n1️⃣1-3 ABC", two("A", "B"),
    [
      ("1️⃣", "第 3 题没有找到")
    ]),
  PaperCase(
    "a key that differs from the one at the end",
    "1. 题一（A）\nA. 甲\nB. 乙\n2. 题二\nA. 甲\nB. 乙\n参考答案\n1️⃣1-2 BB",
    """
    1. 题一（　　）
    A. 甲
    B. 乙
    答案：A
    2. 题二
    A. 甲
    B. 乙
    答案：B
    """, [("1️⃣", "答案有两处")]),
  PaperCase(
    "page numbers and heads",
    """
    保密知识题库
    第 1 页 共 2 页
    市保密局内部资料
    1. 题一
    A. 甲
    B. 乙
    答案：A
    - 1 -
    市保密局内部资料
    2. 题二
    A. 甲
    B. 乙
    答案：B
    第 2 页 共 2 页
    市保密局内部资料
    """, two("A", "B")),
  PaperCase(
    "chrome of a site",
    """
    1. 题一
    A. 甲
    B. 乙
    答案：A
    本文来自某某文库，更多试题请访问 www.example.com
    2. 题二
    A. 甲
    B. 乙
    https://www.example.com/down/1.html
    答案：B
    """, two("A", "B")),
  PaperCase(
    "no numbers", "题一（ ）\nA. 甲\nB. 乙\n答案：A\n\n题二\nA. 甲\nB. 乙\n答案：B",
    two("A", "B").replacing("题一", with: "题一（　　）")),
  PaperCase(
    "a number is missing", "1. 题一\nA. 甲\nB. 乙\n答案：A\n1️⃣题二\nA. 甲\nB. 乙\n答案：B", two("A", "B"),
    [
      ("1️⃣", "这道题没有题号")
    ]),
  PaperCase(
    "the last question is cut off", "1. 题一\nA. 甲\nB. 乙\n答案：A\n1️⃣2. 题二\nA. 甲",
    """
    1. 题一
    A. 甲
    B. 乙
    答案：A
    2. 题二
    A. 甲
    """, [("1️⃣", "可能没有写完"), ("1️⃣", "选项不足两个"), ("1️⃣", "没有答案")]),
  PaperCase(
    "notes to candidates",
    "注意事项\n1. 本卷共二题。\n2. 闭卷。\n一、单选题\n1. 题一\nA. 甲\nB. 乙\n答案：A\n2. 题二\nA. 甲\nB. 乙\n答案：B",
    two("A", "B")),
  PaperCase(
    "tags of a web page",
    "1. <p>题一&nbsp;</p><script>alert(1)</script>\nA. <b>甲</b>\nB. 乙\n答案：A\n2. 题二\nA. 甲\nB. 乙\n答案：B",
    two("A", "B")),
  PaperCase(
    "records of attempts", "1. 题一\nA. 甲\nB. 乙\n我的答案：B\n正确答案：A\n得分：0\n2. 题二\nA. 甲\nB. 乙\n正确答案：B",
    two("A", "B")),
]

/// Two questions with two choices each in the plain-text form.
func two(_ first: String, _ second: String) -> String {
  """
  1. 题一
  A. 甲
  B. 乙
  答案：\(first)
  2. 题二
  A. 甲
  B. 乙
  答案：\(second)
  """
}
