"""Says what independent readers find in a table, as JSON: openpyxl in a workbook, csv in CSV.

usage: read-tables.py xlsx|csv FILE
"""

import csv
import json
import sys


def workbook(path):
    import openpyxl

    book = openpyxl.load_workbook(path)
    sheets = []
    for sheet in book.worksheets:
        rows = []
        for row in sheet.iter_rows():
            cells = [
                None if cell.value is None
                else [cell.data_type, cell.value, cell.number_format]
                for cell in row
            ]
            while cells and cells[-1] is None:
                cells.pop()
            rows.append(cells)
        conditions = [
            [str(ranges.sqref), [formula for rule in rules for formula in rule.formula]]
            for ranges, rules in sheet.conditional_formatting._cf_rules.items()
        ]
        sheets.append({
            "name": sheet.title,
            "rows": rows,
            "frozen": sheet.freeze_panes,
            "filter": sheet.auto_filter.ref,
            "repeated": sheet.print_title_rows,
            "merged": sorted(str(merged) for merged in sheet.merged_cells.ranges),
            "paper": str(sheet.page_setup.paperSize),
            "orientation": sheet.page_setup.orientation or "portrait",
            "fitsWidth": bool(sheet.sheet_properties.pageSetUpPr
                              and sheet.sheet_properties.pageSetUpPr.fitToPage),
            "footer": sheet.oddFooter.center.text,
            "breaks": [line.id for line in sheet.row_breaks.brk],
            "charts": [
                [reference(series.cat.numRef or series.cat.strRef), reference(series.val.numRef)]
                for chart in sheet._charts for series in chart.series
            ],
            "conditions": conditions,
        })
    return {"title": book.properties.title, "sheets": sheets}


def reference(source):
    return source.f


def table(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return {"rows": list(csv.reader(file, strict=True))}


def main():
    kind, path = sys.argv[1:]
    print(json.dumps({"xlsx": workbook, "csv": table}[kind](path), ensure_ascii=False))


main()
