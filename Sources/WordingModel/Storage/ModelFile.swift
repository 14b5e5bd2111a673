/// The layout of a model file: a head, a table of sections, and the sections.
///
/// All numbers are little-endian. The head holds ``magic``, the ``version``, how many sections there
/// are, and the checksum of everything after the head. An entry of the table holds the name of a
/// section, where it starts and its length, in bytes; sections start at multiples of 8.
package enum ModelFile {
  /// "WENMI-WM".
  package static let magic: UInt64 = 0x4D57_2D49_4D4E_4557
  /// Counts up with every change of the layout or of what the detector makes of it.
  package static let version: UInt32 = 1
  package static let headLength = 24
  package static let entryLength = 24
  /// How many numbers the weights are.
  package static let weightCount = Weights.stored

  /// The parts of a model.
  package enum Section: UInt64, CaseIterable {
    /// The scalar of each token, in order; token 0 stands for none.
    case tokens = 1
    /// The count of each token.
    case unigrams
    /// The n-grams of each order, after one another: entries, then what ``PackedCounts`` and
    /// ``ChildIndex`` need of them.
    case bigramEntries
    case bigramLargeCounts
    case bigramBlocks
    case bigramHugeCounts
    case bigramChildren
    case bigramChildSamples
    case trigramEntries
    case trigramLargeCounts
    case trigramBlocks
    case trigramHugeCounts
    case trigramChildren
    case trigramChildSamples
    case fourgramEntries
    case fourgramLargeCounts
    case fourgramBlocks
    case fourgramHugeCounts
    case fourgramChildren
    case fourgramChildSamples
    /// The characters and the frequencies of the word tree, and its branches.
    case wordCharacters
    case wordFrequencies
    case wordFrequencyValues
    case wordChildren
    case wordChildSamples
    /// The characters of the standard table, in its order; 0 beyond the basic plane.
    case characters
    /// Where the neighbours of each character start, the neighbours, and the scores of shapes.
    case neighbourStarts
    case neighbours
    case shapeScores
    /// The weights and thresholds of the detector.
    case weights
  }

  /// A checksum that finds damage, not forgery.
  ///
  /// Four sums side by side, each multiplied and turned, so that it runs at the speed of memory.
  ///
  /// - Parameter bytes: Their number is a multiple of 8.
  /// - Returns: The sum.
  package static func checksum(of bytes: UnsafeRawBufferPointer) -> UInt64 {
    let prime: UInt64 = 0x9E37_79B1_85EB_CA87
    var sums: (UInt64, UInt64, UInt64, UInt64) = (1, 2, 3, 4)
    let words = bytes.count / 8
    var index = 0
    func word(_ number: Int) -> UInt64 {
      UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: number * 8, as: UInt64.self))
    }
    func mixed(_ sum: UInt64, _ word: UInt64) -> UInt64 {
      let product = (sum ^ word) &* prime
      return product << 31 | product >> 33
    }
    while index + 4 <= words {
      sums.0 = mixed(sums.0, word(index))
      sums.1 = mixed(sums.1, word(index + 1))
      sums.2 = mixed(sums.2, word(index + 2))
      sums.3 = mixed(sums.3, word(index + 3))
      index += 4
    }
    while index < words {
      sums.0 = mixed(sums.0, word(index))
      index += 1
    }
    var whole = UInt64(bytes.count)
    for sum in [sums.0, sums.1, sums.2, sums.3] { whole = mixed(whole, sum) }
    return whole
  }
}

/// The sections of a model file that has been checked.
struct ModelSections {
  private let path: String
  private let bytes: UnsafeRawBufferPointer
  private var places: [UInt64: Range<Int>] = [:]

  /// Checks the head, the table and the checksum.
  ///
  /// - Throws: ``WordingModelError``, where it is damaged, cut short, or of another version.
  init(of file: MappedFile, path: String) throws(WordingModelError) {
    self.path = path
    bytes = file.bytes
    guard bytes.count >= ModelFile.headLength, bytes.count % 8 == 0,
      Self.number(bytes, 0, UInt64.self) == ModelFile.magic
    else { throw .damaged(path: path, reason: "不是模型文件") }
    let version = Self.number(bytes, 8, UInt32.self)
    guard version == ModelFile.version else {
      throw .otherVersion(path: path, found: Int(version))
    }
    let sections = Int(Self.number(bytes, 12, UInt32.self))
    let body = UnsafeRawBufferPointer(rebasing: bytes[ModelFile.headLength...])
    guard Self.number(bytes, 16, UInt64.self) == ModelFile.checksum(of: body),
      sections <= 1000, sections * ModelFile.entryLength <= body.count
    else { throw .damaged(path: path, reason: "校验和不符") }
    for index in 0..<sections {
      let entry = ModelFile.headLength + index * ModelFile.entryLength
      let name = Self.number(bytes, entry, UInt64.self)
      let start = Self.number(bytes, entry + 8, UInt64.self)
      let length = Self.number(bytes, entry + 16, UInt64.self)
      guard start <= UInt64(bytes.count), length <= UInt64(bytes.count) - start, start % 8 == 0
      else { throw .damaged(path: path, reason: "目录有误") }
      places[name] = Int(start)..<Int(start + length)
    }
  }

  /// A section as a list of numbers.
  func table<Element: FixedWidthInteger>(
    _ section: ModelFile.Section, of: Element.Type = Element.self
  ) throws(WordingModelError) -> Table<Element> {
    guard let place = places[section.rawValue],
      place.count % MemoryLayout<Element>.stride == 0
    else { throw .damaged(path: path, reason: "缺少 \(section)") }
    let slice = UnsafeRawBufferPointer(rebasing: bytes[place])
    return Table(slice.bindMemory(to: Element.self))
  }

  private static func number<Number: FixedWidthInteger>(
    _ bytes: UnsafeRawBufferPointer, _ offset: Int, _: Number.Type
  ) -> Number {
    Number(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Number.self))
  }
}

/// Numbers in a mapped file.
///
/// It does not keep the file open: whoever holds it holds the file too.
struct Table<Element: FixedWidthInteger>: @unchecked Sendable {
  private let elements: UnsafeBufferPointer<Element>

  init(_ elements: UnsafeBufferPointer<Element>) { self.elements = elements }

  var count: Int { elements.count }

  @inline(__always)
  subscript(index: Int) -> Element { Element(littleEndian: elements[index]) }

  /// Eight bytes from an element on, all of which are in the table.
  @inline(__always)
  func word(from index: Int) -> UInt64 {
    let bytes = UnsafeRawBufferPointer(elements)
    return UInt64(
      littleEndian: bytes.loadUnaligned(
        fromByteOffset: index * MemoryLayout<Element>.stride, as: UInt64.self))
  }
}
