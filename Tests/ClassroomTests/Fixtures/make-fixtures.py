"""Writes the rosters in this folder.

    pip install openpyxl
    python3 make-fixtures.py
"""

import pathlib

import openpyxl
from openpyxl.styles import Alignment

here = pathlib.Path(__file__).parent


def text(name, content, encoding="utf-8"):
    (here / name).write_bytes(content.encode(encoding))


# As offices make them: a title over all columns, heads with blanks, numbers shown as 0000.
book = openpyxl.Workbook()
sheet = book.active
sheet.title = "名册"
sheet.merge_cells("A1:F1")
sheet["A1"] = "2026年秋季文秘培训班学员名册"
sheet["A1"].alignment = Alignment(horizontal="center")
sheet["A2"] = "填表单位：青禾县委办公室"
sheet.append(["学 号", "姓　名", "性别", "工作单位（全称）", "组　别", "联系电话"])
people = [
    (7, "张　三", "女", "青禾县委办公室", "一组", 13800000001),
    (12, "李思源", "男", "青禾县政府办公室", "二组", "13800000002"),
    (305, "买买提·艾力", "男", "青禾县教育局", "一组", None),
]
for person in people:
    sheet.append(list(person))
for row in range(4, 7):
    sheet.cell(row, 1).number_format = "0000"
sheet.append(["合计", 3])
sheet.append(["制表人：王五"])
hidden = book.create_sheet("往期")
hidden.append(["学号", "姓名"])
hidden.append(["0001", "旧学员"])
hidden.sheet_state = "hidden"
other = book.create_sheet("说明")
other.append(["本表由办公室填写"])
book.save(here / "office.xlsx")

# Two lists side by side, the head again on the second page, groups as rows between.
book = openpyxl.Workbook()
sheet = book.active
sheet.append(["序号", "姓名", "单位", "序号", "姓名", "单位"])
sheet.append([1, "甲一", "档案馆", 4, "甲四", "党校"])
sheet.append([2, "甲二", "党校", 5, "甲五", "档案馆"])
sheet.append(["序号", "姓名", "单位", "序号", "姓名", "单位"])
sheet.append([3, "甲三", "档案馆", 6, None, None])
book.save(here / "side-by-side.xlsx")

book = openpyxl.Workbook()
sheet = book.active
sheet.append(["序号", "姓名", "单位"])
for group, names in [("第一组（组长：乙一）", ["乙一", "乙二"]), ("第二组", ["乙三"])]:
    sheet.append([group])
    for number, name in enumerate(names, 1):
        sheet.append([number, name, "县委办"])
book.save(here / "groups-as-rows.xlsx")

# Numbers that failed: a date, an error, a formula without a result.
book = openpyxl.Workbook()
sheet = book.active
sheet.append(["学号", "姓名"])
sheet.append(["=1/0", "丙一"])
sheet["A2"].data_type = "e"
sheet["A2"].value = "#DIV/0!"
import datetime

sheet.append([datetime.date(2026, 3, 1), "丙二"])
sheet.append(["=A2", "丙三"])
book.save(here / "failed-cells.xlsx")

text("gb18030.csv", "编号,姓名,部门\r\n007,龙䶮,办公室\r\n012,李四,督查室\r\n", "gb18030")
text("semicolons.csv", "﻿工号;姓名;单位\n007;张三;\"甲;乙局\"\n012;李四;丙局\n")
text("tabs.txt", "准考证号\t姓名\t座位号\n26001\t张三\t1-01\n26002\t李四\t1-02\n")
text("guarded.csv", "学号,姓名\n'001,张三\n\"=\"\"002\"\"\",李四\n００３,王五\n")
text("names.txt", "张三\n李　四\n\nLi Ming\n欧阳娜娜\n")
text("lines.txt", "01 张三 县委办公室\n02 王 五 县政府办公室\n03 李四 县教育局\n")
text("no-head.csv", "A01,张三,县委办公室,13800000001,一组\nA02,李四,县政府办公室,13800000002,二组\n")
text("list.txt", "张三、李四、王五\n赵六、钱七\n")
