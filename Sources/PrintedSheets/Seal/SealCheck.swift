/// What became of a sheet, and of the files that it was made from, since it was sealed.
public struct SealCheck: Hashable, Sendable {
  /// The state of the seal itself; what is said of sheet and files is proved only by a whole one.
  public let seal: SealState
  /// The code that stands on the paper where this is the file that was printed.
  public let code: String?
  /// When the sheet was made, as ISO 8601 writes it.
  public let madeAt: String?
  /// The parts of the sheet: those that are there in their order, then those that are gone.
  public let parts: [CheckedPart]
  /// The files, in the order of the seal.
  public let sources: [CheckedSource]

  /// Compares a file of sheets with its seal, and what it was made from with what is there now.
  ///
  /// - Parameters:
  ///   - file: What the file says.
  ///   - present: Gives what is now at a path, as from the folder that the program works in. It is
  ///     asked for harmless paths only, and for each once.
  public init(_ file: SealedFile, present: (String) -> PresentFile) {
    guard let text = file.seal else {
      self.init(seal: .missing)
      return
    }
    do throws(SealFault) {
      let seal = try Seal(text)
      let isWhole = seal.isWhole
      self.init(
        seal: isWhole ? .whole : .forged, code: isWhole ? SealChain.code(ofEnd: seal.chain) : nil,
        madeAt: seal.madeAt, parts: CheckedPart.all(of: file.parts, sealed: seal.parts),
        sources: CheckedSource.all(of: seal.files, present: present))
    } catch {
      switch error {
      case .unreadable: self.init(seal: .unreadable)
      case .tooLarge: self.init(seal: .tooLarge)
      case .otherVersion(let version): self.init(seal: .otherVersion(version))
      }
    }
  }

  private init(
    seal: SealState, code: String? = nil, madeAt: String? = nil, parts: [CheckedPart] = [],
    sources: [CheckedSource] = []
  ) {
    self.seal = seal
    self.code = code
    self.madeAt = madeAt
    self.parts = parts
    self.sources = sources
  }

  /// Whether nothing changed at all.
  public var isUnchanged: Bool {
    seal == .whole && parts.allSatisfy(\.isUnchanged)
      && sources.allSatisfy { $0.state == .unchanged }
  }
}

/// What is now where a file was that a sheet was made from.
public enum PresentFile: Sendable {
  /// A file with these bytes.
  case bytes([UInt8])
  /// Nothing.
  case missing
  /// Something that cannot be read, and why, in Chinese without a full stop.
  case unreadable(String)
}

/// The state of a seal itself.
public enum SealState: Hashable, Sendable {
  /// All that it says belongs together.
  case whole
  /// There is none.
  case missing
  /// It was damaged, or cut off.
  case unreadable
  /// It can be read, but something in it was changed.
  case forged
  /// It is larger than any that was ever made.
  case tooLarge
  /// It was made by another version of the program.
  case otherVersion(Int)

  /// What is to be said of it, in Chinese; `nil` of a whole one.
  public var message: String? {
    switch self {
    case .whole: nil
    case .missing: "没有校验数据，不能校验。"
    case .unreadable: "校验数据残缺或者被改坏了，不能校验。"
    case .forged: "校验数据本身被改过，下面说的只供参考。"
    case .tooLarge: "校验数据大得不正常，没有读。"
    case .otherVersion(let version): "校验数据是第 \(version) 版的，请用新版的 wenmi 校验。"
    }
  }
}
