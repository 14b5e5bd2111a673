internal import CLibXlsxWriter

/// How the cells of printed worksheets look.
struct WorksheetLooks {
  typealias Look = UnsafeMutablePointer<lxw_format>?

  let title, lead, heading, head, text, general, note, foot, seal, sealData: Look
  /// By decimals.
  let numbers: [Look]
  let bad, doubtful, good: Look

  init(_ workbook: UnsafeMutablePointer<lxw_workbook>?) {
    func look(_ font: String = "宋体", size: Double = 11, wraps: Bool = true) -> Look {
      let look = workbook_add_format(workbook)
      format_set_font_name(look, font)
      format_set_font_size(look, size)
      format_set_align(look, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
      if wraps { format_set_text_wrap(look) }
      return look
    }
    func bordered(_ look: Look) -> Look {
      format_set_border(look, UInt8(LXW_BORDER_THIN.rawValue))
      return look
    }
    title = look("黑体", size: 16)
    format_set_bold(title)
    format_set_align(title, UInt8(LXW_ALIGN_CENTER.rawValue))
    lead = look()
    heading = look("黑体", size: 12)
    format_set_bold(heading)
    head = bordered(look("黑体"))
    format_set_bold(head)
    format_set_bg_color(head, 0xE7EEF7)
    format_set_align(head, UInt8(LXW_ALIGN_CENTER.rawValue))
    text = bordered(look())
    format_set_align(text, UInt8(LXW_ALIGN_LEFT.rawValue))
    // Or a number on the left touches it.
    format_set_indent(text, 1)
    // A text stays one, with the zeros that it begins with.
    format_set_num_format_index(text, 49)
    general = bordered(look(wraps: false))
    numbers = (0...6).map { decimals in
      let look = bordered(look(wraps: false))
      switch decimals {
      case 0: format_set_num_format_index(look, 1)
      case 2: format_set_num_format_index(look, 2)
      default: format_set_num_format(look, "0." + String(repeating: "0", count: decimals))
      }
      return look
    }
    note = look(size: 10)
    foot = look()
    seal = look(size: 9, wraps: false)
    format_set_num_format_index(seal, 49)
    sealData = look(size: 9, wraps: false)
    format_set_num_format_index(sealData, 49)
    // Cut off where its cell ends, or the page would be shrunk to its length.
    format_set_align(sealData, UInt8(LXW_ALIGN_FILL.rawValue))
    // Colours that Excel itself gives to bad, neutral and good cells; the weight is for print.
    func tone(_ text: lxw_color_t, on ground: lxw_color_t) -> Look {
      let look = workbook_add_format(workbook)
      format_set_font_color(look, text)
      format_set_bg_color(look, ground)
      return look
    }
    bad = tone(0x9C0006, on: 0xFFC7CE)
    format_set_bold(bad)
    doubtful = tone(0x7F6000, on: 0xFFEB9C)
    format_set_italic(doubtful)
    good = tone(0x006100, on: 0xC6EFCE)
    format_set_underline(good, UInt8(LXW_UNDERLINE_SINGLE.rawValue))
  }
}
