/// Numbers and sections in the ways in which people write them.
let pageCases: [PaperCase] = [
  PaperCase(
    "numbers with 、",
    """
    1、题一
    A. 甲
    B. 乙
    答案：A
    2、题二
    A. 甲
    B. 乙
    答案：B
    """, two("A", "B")),
  PaperCase(
    "numbers in brackets",
    """
    （1）题一
    A. 甲
    B. 乙
    答案：A
    （2）题二
    A. 甲
    B. 乙
    答案：B
    """, two("A", "B")),
  PaperCase(
    "Chinese numbers",
    """
    一、题一
    A. 甲
    B. 乙
    答案：A
    二、题二
    A. 甲
    B. 乙
    答案：B
    """, two("A", "B")),
  PaperCase(
    "第1题",
    """
    第1题 题一
    A. 甲
    B. 乙
    答案：A
    第2题：题二
    A. 甲
    B. 乙
    答案：B
    """, two("A", "B")),
  PaperCase(
    "blank lines everywhere",
    """
    1. 题一

    A. 甲

    B. 乙

    答案：A


    2. 题二

    A. 甲


    B. 乙

    答案：B

    """, two("A", "B")),
  PaperCase(
    "a year right behind the number",
    """
    1.2024年（ ）
    A. 甲
    B. 乙
    答案：A
    """, choice("2024年（　　）", "A")),
  PaperCase(
    "numbers that jump",
    """
    1. 题一
    A. 甲
    B. 乙
    答案：A
    1️⃣3. 题二
    A. 甲
    B. 乙
    答案：B
    """, two("A", "B"),
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
    1. 题一
    A. 甲
    B. 乙
    1️⃣答案：AB
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
    """
    第一部分 单选题
    一、保密法
    1. 题一
    A. 甲
    B. 乙
    答案：A
    二、条例
    2. 题二
    A. 甲
    B. 乙
    答案：B
    """, two("A", "B")),
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
