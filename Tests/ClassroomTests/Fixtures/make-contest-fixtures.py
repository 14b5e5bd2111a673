"""Writes the workbooks of contests that tests read, as other programs write them."""

import os

import openpyxl
from openpyxl.styles import Font

here = os.path.dirname(os.path.abspath(__file__))


def save(book, name):
    book.save(os.path.join(here, name))


# A roster with both numbers, numbers kept as numbers with a format that shows their zeros.
book = openpyxl.Workbook()
sheet = book.active
sheet.append(["第四届公文写作竞赛报名表"])
sheet.merge_cells("A1:F1")
sheet.append(["序号", "学号", "准考证号", "姓 名", "单位", "组别"])
people = [
    ("2026001", 7, "林晓", "中文系", "学生组"),
    ("2026002", 12, "张三", "中文系", "学生组"),
    ("2026003", 103, "欧阳修文", "法学院", "学生组"),
    ("1001", 201, "李四", "党政办", "职工组"),
    ("1002", 202, "王五", "后勤处", "职工组"),
]
for place, (student, number, name, unit, division) in enumerate(people):
    sheet.append([place + 1, student, number, name, unit, division])
    sheet.cell(place + 3, 3).number_format = "0000"
save(book, "contest-roster.xlsx")

# A marking sheet: title, head in bold, calculated marks, numbers with long tails, lines under it.
book = openpyxl.Workbook()
sheet = book.active
sheet.title = "评分表"
sheet.append(["决赛评分表"])
sheet.append(["准考证号", "姓名", "组别", "张教授", "李教授", "王处长", "平均分", "备注"])
for cell in sheet[2]:
    cell.font = Font(bold=True)
sheet.append(["0007", "林晓", "学生组", 88.1 + 0.2, 90, "９１.5", "=AVERAGE(D3:F3)", None])
sheet.append(["0012", "张三", "学生组", "回避", 85.25, 86, None, "跑题"])
sheet.append(["0103", "欧阳修文", "学生组", 79, None, 80, None, None])
sheet.append([201, "李四", "职工组", 100, 0, 95.05, None, None])
sheet["A6"].number_format = "0000"
sheet.append(["合计", None, None, 350, 300, 350, None, None])
sheet.append([])
sheet.append(["满分 100 分"])
sheet.append(["评委签名：", None, None, "张"])
sheet["A10"].value = None
sheet["D10"].value = None
hidden = book.create_sheet("草稿")
hidden.append(["准考证号", "张教授"])
hidden.append(["0007", 1])
hidden.sheet_state = "hidden"
save(book, "contest-marks.xlsx")

# One that has every fault.
book = openpyxl.Workbook()
sheet = book.active
sheet.append(["准考证号", "张教授", "张教授", "打分"])
sheet.append(["0007", 100.5, None, None])
sheet.append(["0999", 90, None, None])
sheet.append(["0012", "优", None, None])
sheet.append(["0012", 90.125, None, None])
sheet.append([None, 90, None, None])
save(book, "contest-faults.xlsx")
