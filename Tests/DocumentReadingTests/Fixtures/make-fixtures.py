"""Writes the documents in this folder that Python makes.

    pip install python-docx msoffcrypto-tool
    python3 make-fixtures.py
    soffice --headless --convert-to docx libreoffice-draft.fodt
    soffice --headless --convert-to doc python-docx-parts.docx    (libreoffice.doc)
    soffice --headless --convert-to odt python-docx-parts.docx    (libreoffice.odt)
    soffice --headless --convert-to rtf libreoffice-draft.fodt    (libreoffice.rtf)
    msoffcrypto-tool -e -p 123 libreoffice-draft.docx encrypted.docx
"""

import pathlib

import docx
from docx.enum.text import WD_BREAK

here = pathlib.Path(__file__).parent
model = here.parent.parent / "SecretarialRulesTests/CorrectDocuments/14-notice-meeting.txt"


def save(document, name):
    # Parts that nothing is read from would make the files three times as large.
    for package_part in (document.part, document.part.package):
        for key, relationship in list(package_part.rels.items()):
            if relationship.reltype.rsplit("/", 1)[-1] in ("stylesWithEffects", "thumbnail"):
                del package_part.rels[key]
    document.save(str(here / name))


notice = docx.Document()
notice.sections[0].header.paragraphs[0].text = "青石县人民政府办公室"
notice.sections[0].footer.paragraphs[0].text = "— 1 —"
for line in model.read_text(encoding="utf-8").rstrip("\n").split("\n"):
    notice.add_paragraph(line)
save(notice, "python-docx-notice.docx")

parts = docx.Document()
parts.add_heading("关于2026年工作情况的报告", 0)
for item in ("第一项", "第二项"):
    parts.add_paragraph(item, style="List Number")
parts.add_paragraph("圆点", style="List Bullet")
table = parts.add_table(rows=2, cols=3)
for row, texts in enumerate((("序号", "单位", "人数"), ("1", "县档案馆", "12"))):
    for column, text in enumerate(texts):
        table.cell(row, column).text = text
paragraph = parts.add_paragraph("制表\t符")
paragraph.add_run().add_break(WD_BREAK.LINE)
paragraph.add_run("换行")
paragraph.add_run("看不见").font.hidden = True
parts.add_page_break()
parts.add_paragraph("下一页")
save(parts, "python-docx-parts.docx")

# A name with a character that only four bytes can write.
old = model.read_text(encoding="utf-8") + "联系人：𠮷野\n"
(here / "notice-gb18030.txt").write_bytes(old.replace("\n", "\r\n").encode("gb18030"))
(here / "notice-big5.txt").write_bytes("關於召開會議的通知，請各單位準時參加，並請於會前報送名單。".encode("big5"))
