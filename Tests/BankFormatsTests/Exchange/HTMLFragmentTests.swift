import BankFormats
import Testing

@Suite("HTML in the questions of other programs")
struct HTMLFragmentTests {
  @Test(
    "HTML becomes the text that a browser shows, and nothing that it runs",
    arguments: [
      ("甲<br>乙", ["甲", "乙"]), ("<p>甲</p>\n<p>乙</p>", ["甲", "乙"]),
      ("<ul><li>一</li><li>二</li></ul>", ["一", "二"]), ("a&lt;b&gt;c &amp;amp;", ["a<b>c &amp;"]),
      ("&#8220;引&#x201D;&hellip;&mdash;", ["“引”…—"]),
      ("&nosuch; &;&#xZZ; & x", ["&nosuch; &;&#xZZ; & x"]),
      ("  多  个\n 空 白 ", ["多 个空 白"]), ("断\n行的中文", ["断行的中文"]), ("a&nbsp;&nbsp;b", ["a  b"]),
      ("甲<script>alert('</p>')</script>乙", ["甲乙"]), ("甲<SCRIPT\n>x</ScRiPt >乙", ["甲乙"]),
      ("甲<style>p{}</style><!-- 注 --> 乙<!DOCTYPE x>", ["甲 乙"]),
      ("<a href=\"javascript:alert(1)\" onclick='x>y'>字</a>", ["字"]),
      ("<o:p>字</o:p><custom-tag>词</custom-tag>", ["字词"]), ("1 < 2 且 3 <4> 5", ["1 < 2 且 3 <4> 5"]),
      ("没有关上<b", ["没有关上<b"]), ("甲<p title=\"没有关上>乙", ["甲", "乙"]), ("甲<script>没有关上", ["甲"]),
      ("<pre>一  二\n三</pre>", ["一  二", "三"]), ("\u{202E}甲\u{200F}\u{1}乙&#8238;", ["甲乙"]),
      ("<table><tr><td>一</td><td>二</td></tr><tr><td>三</td></tr></table>", ["一 二", "三"]),
    ])
  func text(html: String, lines: [String]) throws {
    let xml = html.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    // An XML file cannot hold every character.
    let clean = String(String.UnicodeScalarView(xml.unicodeScalars.filter { $0.value != 1 }))
      .replacing("&lt;!DOCTYPE", with: "&lt;!doctype")
    let bank = try ReadBank(
      """
      <quiz><question type="truefalse"><questiontext format="html"><text>\(clean)</text>\
      </questiontext><answer fraction="100"><text>true</text></answer></question></quiz>
      """, as: "moodle")
    #expect(try bank.onlyQuestion().stem == lines)
  }

  @Test("Wrong HTML takes no longer than right HTML")
  func hostile() throws {
    let pieces = [
      "<a \"", "<a '", "<!--", "<", "&", "<script", "<a \">\" ", "{1:SA:", "{1:SA:\\}", "&#", "[[",
    ]
    for piece in pieces {
      let text = String(repeating: piece, count: 50_000)
        .replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      let bank = try ReadBank(
        "<quiz><question type=\"cloze\"><questiontext format=\"html\"><text>\(text)></text>"
          + "</questiontext></question></quiz>", as: "moodle")
      #expect(bank.imported.questions.count + bank.imported.leftOut.count == 1)
    }
  }
}
