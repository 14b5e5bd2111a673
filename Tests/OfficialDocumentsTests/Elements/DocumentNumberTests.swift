import OfficialDocuments
import Testing

@Suite struct DocumentNumberTests {
  @Test(arguments: [
    "云政办发〔2026〕7号", "云政办发[2026]7号", "云政办发（2026）007号", "云政办发〔26〕第7号", "云政办发〔二〇二六〕七号",
    "云政办发2026年7号", "云政办发 【2026年】 7", "云政办发〔２０２６〕７号",
  ])
  func readsManyForms(_ text: String) {
    #expect(DocumentNumber(parsing: text)?.description == "云政办发〔2026〕7号")
  }

  @Test(arguments: ["", "云政办发", "〔2026〕7号", "云政办发7号", "云政办发〔2026〕号", "云政办发〔2026〕0号"])
  func refusesWhatIsIncomplete(_ text: String) {
    #expect(DocumentNumber(parsing: text) == nil)
  }

  @Test(arguments: [
    ("7", 7), ("０３", 3), ("二〇二六", 2026), ("十一", 11), ("二十", 20), ("一百零五", 105), ("三十一", 31),
    ("十", 10),
  ])
  func numerals(_ text: String, _ value: Int) {
    #expect(LooseNumeral(text)?.value == value)
  }

  @Test(arguments: ["", "甲", "2a", "1234567890", "二六十"])
  func noNumerals(_ text: String) {
    #expect(LooseNumeral(text) == nil)
  }
}
