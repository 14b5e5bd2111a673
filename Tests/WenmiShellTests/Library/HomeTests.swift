import DurableFiles
import Foundation
import TestSupport
import Testing

@testable import WenmiShell

/// Which folders the program works in.
@Suite struct HomeTests {
  /// How the program came to the folder.
  enum Place {
    case named
    case variable
    case current
    case data
  }

  /// The folder of the user's own banks before the program starts.
  enum Own {
    case missing
    /// Somebody put it there.
    case placed
    /// The program made it beside installed banks.
    case made
  }

  /// Where banks are read from.
  enum Reading {
    case own
    case both
  }

  private let folder: TemporaryFolder
  private var program: String { folder("bin/wenmi") }
  private var installed: String {
    URL(fileURLWithPath: folder("share/wenmi/QuestionBanks")).resolvingSymlinksInPath().path
  }

  init() throws { folder = try TemporaryFolder() }

  private func make(_ path: String) throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  /// Where a place is, as the program should name it.
  private func root(_ place: Place) -> String {
    folder(place == .data ? "data/wenmi" : "\(place)")
  }

  private func home(_ place: Place) -> Home {
    var environment = ["HOME": folder("nowhere"), "XDG_DATA_HOME": folder("data")]
    if place == .variable { environment["WENMI_HOME"] = root(place) }
    return Home(
      named: place == .named ? root(place) : nil, environment: environment, executable: program,
      current: folder("current"))
  }

  private func put(_ own: Own, at place: Place, isInstalled: Bool) throws {
    try make(folder("bin"))
    try AtomicFile.write([], to: program, existing: .kept, permissions: 0o755)
    if isInstalled { try make(installed) }
    try make(root(place))
    if place == .current { try make(root(place) + "/Sessions") }
    guard own != .missing else { return }
    try make(root(place) + "/QuestionBanks")
    guard own == .made else { return }
    try AtomicFile.write(
      [], to: "\(root(place))/QuestionBanks/\(Home.mark)", existing: .kept, permissions: 0o600)
  }

  private static let table: [(Place, Own, Bool, Reading)] = [
    (.named, .missing, true, .both), (.named, .missing, false, .own),
    (.named, .placed, true, .own), (.named, .placed, false, .own),
    (.named, .made, true, .both), (.named, .made, false, .own),
    (.variable, .missing, true, .both), (.variable, .placed, true, .own),
    (.variable, .made, true, .both), (.variable, .made, false, .own),
    (.current, .placed, true, .own), (.current, .placed, false, .own),
    (.current, .made, true, .both), (.current, .made, false, .own),
    (.data, .missing, true, .both), (.data, .missing, false, .own),
    (.data, .placed, true, .both), (.data, .placed, false, .own),
    (.data, .made, true, .both), (.data, .made, false, .own),
  ]

  @Test(arguments: table)
  func banksAreOnesOwnAndInstalled(
    _ place: Place, _ own: Own, _ isInstalled: Bool, _ reading: Reading
  ) throws {
    try put(own, at: place, isInstalled: isInstalled)
    let home = home(place)
    #expect(home.root == root(place))
    #expect(home.banks == root(place) + "/QuestionBanks")
    #expect(home.sessions == root(place) + "/Sessions")
    #expect(home.bankFolders == [home.banks] + (reading == .both ? [installed] : []))
  }

  /// Whoever writes a bank does not lose the installed ones by it.
  @Test(arguments: [Place.named, .variable, .data], [true, false])
  func theFolderIsMadeForTheUserAlone(_ place: Place, _ isInstalled: Bool) throws {
    try put(.missing, at: place, isInstalled: isInstalled)
    let before = home(place)
    try before.makeBanks()
    #expect(AtomicFile.permissions(of: before.banks) == 0o700)
    #expect(try Folder.names(in: before.banks) == (isInstalled ? [Home.mark] : []))
    let after = home(place)
    #expect(after.banks == before.banks)
    #expect(after.bankFolders == before.bankFolders)
  }

  @Test(arguments: [Place.named, .current, .data])
  func aFolderThatIsThereStaysAsItIs(_ place: Place) throws {
    try put(.placed, at: place, isInstalled: true)
    try home(place).makeBanks()
    #expect(try Folder.names(in: home(place).banks).isEmpty)
  }

  /// A user whose data folder is the installed one has no bank twice.
  @Test func theInstalledFolderIsNotReadTwice() throws {
    try make(installed)
    try make(folder("data"))
    try FileManager.default.createSymbolicLink(
      atPath: folder("data/wenmi"), withDestinationPath: folder("share/wenmi"))
    #expect(home(.data).bankFolders == [folder("data/wenmi/QuestionBanks")])
  }

  @Test func aFolderThatIsNoHomeIsNotTheCurrentOne() throws {
    try make(folder("current/QuestionBanks"))
    #expect(home(.current).root == folder("data/wenmi"))
  }

  /// What is started from here inherits the variables and the current folder.
  @Test func onlyTheOptionIsPassedOn() {
    #expect(home(.named).arguments == ["--home", root(.named)])
    for place in [Place.variable, .current, .data] { #expect(home(place).arguments.isEmpty) }
  }
}
