/// A page of HTML that needs nothing beside it: it fetches nothing and runs nothing.
package enum HTMLPage {
  /// A whole page.
  ///
  /// - Parameters:
  ///   - title: What it is, in plain words.
  ///   - style: How it looks, in CSS.
  ///   - body: What stands on it, in HTML.
  /// - Returns: The page.
  package static func text(_ title: String, style: String, body: String) -> String {
    start(title, style: style) + body + end
  }

  /// All that comes before what stands on it.
  static func start(_ title: String, style: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="zh-CN">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <title>\(HTMLText.escaped(title))</title>
    <style>\(style)</style>
    </head>
    <body>

    """
  }

  /// All that comes after it.
  static let end = "</body>\n</html>\n"
}
