/// Why a text is not JSON, where, and how to mend it.
public struct JSONSyntaxError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What people get wrong in a JSON text; offsets are in bytes.
  public enum Slip: Hashable, Sendable {
    /// There is nothing in the text.
    case empty
    /// The text ends in the middle; what was opened there was not closed.
    case cutOff(opening: Int?)
    /// A comma stands before a closing bracket, or twice.
    case extraComma(at: Int)
    /// A comma is wanted after what ends at the offset.
    case missingComma(after: Int)
    /// A colon is wanted after a key.
    case missingColon
    /// A value is wanted.
    case missingValue
    /// A key is wanted, in quotes.
    case missingKey
    /// A string is not closed on its line, or has a bare quote in it.
    case unpairedQuote(opening: Int)
    /// A Chinese mark stands where JSON wants an ASCII one.
    case chineseMark(Character, instead: Character)
    /// An apostrophe stands for a quote.
    case apostrophe
    /// JSON has no comments.
    case comment
    /// A blank that JSON does not know: a full-width or invisible one.
    case foreignBlank(UInt32)
    /// A closing bracket of the other kind.
    case wrongBracket(opening: Int)
    /// A control character stands bare in a string.
    case controlCharacter(UInt8)
    /// A backslash is followed by something unknown.
    case unknownEscape
    /// Half of a pair of `\u` escapes.
    case loneSurrogate
    /// A number begins with a superfluous zero.
    case leadingZero
    /// A number that JSON does not know.
    case malformedNumber
    /// A word that is not `true`, `false` or `null`.
    case unknownWord(String)
    /// A character that has no place here.
    case unexpected(Character)
    /// Something follows the end of the text.
    case textAfterEnd
    /// An object has a key twice.
    case repeatedKey(first: Int)
    /// Too many levels of objects and arrays.
    case tooDeep
    /// The bytes are not UTF-8.
    case notUTF8
  }

  /// What was wrong.
  public let slip: Slip
  /// The byte where the scanner stopped.
  public let offset: Int
  /// The line and the column of that byte.
  public let position: JSONText.Position
  /// What is wrong, in Chinese, without full stop.
  public let reason: String
  /// What to do, in Chinese, without full stop.
  public let remedy: String

  /// The line, counted from 1.
  public var line: Int { position.line }
  /// The column in characters, counted from 1.
  public var column: Int { position.column }

  /// Place, reason and remedy in one line.
  public var description: String { "\(position)：\(reason)。\(remedy)。" }

  init(_ fault: JSONFault, in text: JSONText) {
    slip = fault.slip
    offset = fault.offset
    position = text.position(ofOffset: fault.offset)
    (reason, remedy) = fault.slip.explanation(at: fault.offset, in: text)
  }
}
