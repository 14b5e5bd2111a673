/// Keys away from their questions, and what a page or a site puts between.
let sheetCases: [PaperCase] = [
  PaperCase(
    "all keys at the end",
    """
    1. 题一
    A. 甲
    B. 乙
    2. 题二
    A. 甲
    B. 乙
    参考答案
    1-2 AB
    """, two("A", "B")),
  PaperCase(
    "all keys at the end on the line of the head",
    """
    1. 题一
    A. 甲
    B. 乙
    2. 题二
    A. 甲
    B. 乙
    参考答案：1.A 2.B
    """, two("A", "B")),
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
    "keys in a table",
    """
    1. 题一
    A. 甲
    B. 乙
    2. 题二
    A. 甲
    B. 乙
    答案
    题号\t1\t2
    答案\tA\tB
    """, two("A", "B")
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
    "a key for no question",
    """
    1. 题一
    A. 甲
    B. 乙
    2. 题二
    A. 甲
    B. 乙
    参考答案
    1️⃣1-3 ABC
    """, two("A", "B"),
    [
      ("1️⃣", "第 3 题没有找到")
    ]),
  PaperCase(
    "a key that differs from the one at the end",
    """
    1. 题一（A）
    A. 甲
    B. 乙
    2. 题二
    A. 甲
    B. 乙
    参考答案
    1️⃣1-2 BB
    """,
    """
    1. 题一（　　）
    A. 甲
    B. 乙
    答案：A
    答案：B
    2. 题二
    A. 甲
    B. 乙
    答案：B
    """, [("1️⃣", "答案有两处")]),
  PaperCase(
    "keys with labels and explanations",
    "1. 题一\nA. 甲\nB. 乙\n2. 丙。（ ）\n参考答案及解析\n1.【答案】B。解析：因为。\n2.×（应为丁）",
    """
    1. 题一
    A. 甲
    B. 乙
    答案：B
    解析：因为。
    2. 丙。（　　）
    答案：错
    解析：应为丁
    """),
  PaperCase(
    "keys of a section without numbers, under a head between dashes",
    "一、单选题\n1. 题一\nA. 甲\nB. 乙\n2. 题二\nA. 甲\nB. 乙\n——参考答案——\n单选题：BA",
    """
    1. 题一
    A. 甲
    B. 乙
    答案：B
    2. 题二
    A. 甲
    B. 乙
    答案：A
    """),
  PaperCase(
    "a range with too few keys is told",
    "一、单选题\n1️⃣1. 题一\nA. 甲\nB. 乙\n2️⃣2. 题二\nA. 甲\nB. 乙\n答案：\n3️⃣一、单选题：1～2：B",
    """
    1. 题一
    题型：单选
    A. 甲
    B. 乙
    2. 题二
    题型：单选
    A. 甲
    B. 乙
    """, [("1️⃣", "没有答案"), ("2️⃣", "没有答案"), ("2️⃣", "文件到这里就完了"), ("3️⃣", "看不出是哪一题的")]),
  PaperCase(
    "what papers print between questions",
    "1. 题一（A）\nA. 甲\nB. 乙\n得分    评卷人\n2. 题二（B）\nA. 甲\nB. 乙\n（转下页）\n答案表",
    """
    1. 题一（　　）
    A. 甲
    B. 乙
    答案：A
    2. 题二（　　）
    A. 甲
    B. 乙
    答案：B
    """),
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
    "no numbers",
    """
    题一（ ）
    A. 甲
    B. 乙
    答案：A

    题二
    A. 甲
    B. 乙
    答案：B
    """,
    two("A", "B").replacing("题一", with: "题一（　　）")),
  PaperCase(
    "a number is missing",
    """
    1. 题一
    A. 甲
    B. 乙
    答案：A
    1️⃣题二
    A. 甲
    B. 乙
    答案：B
    """, two("A", "B"),
    [
      ("1️⃣", "这道题没有题号")
    ]),
  PaperCase(
    "the last question is cut off",
    """
    1. 题一
    A. 甲
    B. 乙
    答案：A
    1️⃣2. 题二
    A. 甲
    """,
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
    """
    注意事项
    1. 本卷共二题。
    2. 闭卷。
    一、单选题
    1. 题一
    A. 甲
    B. 乙
    答案：A
    2. 题二
    A. 甲
    B. 乙
    答案：B
    """,
    two("A", "B")),
  PaperCase(
    "tags of a web page",
    """
    1. <p>题一&nbsp;</p><script>alert(1)</script>
    A. <b>甲</b>
    B. 乙
    答案：A
    2. 题二
    A. 甲
    B. 乙
    答案：B
    """,
    two("A", "B")),
  PaperCase(
    "records of attempts",
    """
    1. 题一
    A. 甲
    B. 乙
    我的答案：B
    正确答案：A
    得分：0
    2. 题二
    A. 甲
    B. 乙
    正确答案：B
    """,
    two("A", "B")),
  PaperCase(
    "keys by place, one of them for no question",
    """
    题一
    A. 甲
    B. 乙

    题二
    A. 甲
    B. 乙

    参考答案
    1️⃣0.B 1.A 2.B
    """, two("A", "B"),
    [("1️⃣", "第 0 题没有找到")]),
]
