import WordingModel

extension Shell {
  /// What is known of the wording of official prose, opened when it is first asked for.
  ///
  /// - Returns: `nil` where the file is missing or damaged, which is said once; whoever asks goes on
  ///   without it.
  func wordingModel() -> WordingModel? {
    if let openWordingModel { return openWordingModel.model }
    let opened: OpenWordingModel
    do throws(WordingModelError) {
      opened = OpenWordingModel(
        model: try home.wordingModel().map { path throws(WordingModelError) in
          try WordingModel(path: path)
        })
      if opened.model == nil {
        complain("没有找到语言模型 official.wording，这次不查别字嫌疑（WZ626）。用 make install 安装的程序带有它。\n")
      }
    } catch {
      opened = OpenWordingModel(model: nil)
      complain("\(error)。这次不查别字嫌疑（WZ626）。\n")
    }
    openWordingModel = opened
    return opened.model
  }
}

/// The wording model, or that there is none.
struct OpenWordingModel {
  let model: WordingModel?
}
