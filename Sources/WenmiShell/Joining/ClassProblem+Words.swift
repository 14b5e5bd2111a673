import ClassroomClient

extension ClassProblem {
  /// What is wrong and what to do, for somebody who wants to join.
  func words(at address: ServerAddress) -> String {
    switch self {
    case .transfer(let problem): return problem.words(at: address)
    case .refused(let refusal): return refusal.words
    case .notAClass:
      return "\(address) 开着的不是文秘课堂。\n  请照老师屏幕上的地址再输入一遍，冒号后面的端口也要写。"
    case .otherVersion(let version) where version > ProtocolVersion.current:
      return
        "老师那边的程序比这里新（课堂协议第 \(version) 版，这里是第 \(ProtocolVersion.current) 版）。\n  请更新 wenmi；急着上课可以用浏览器打开 \(address)"
    case .otherVersion:
      return "老师那边的程序版本不对，这里连不上。\n  请老师更新程序；急着上课可以用浏览器打开 \(address)"
    }
  }

  /// Why an answer is not stored yet, in half a sentence.
  var shortWords: String {
    switch self {
    case .transfer, .notAClass, .otherVersion: "连不上老师那边"
    case .refused(let refusal):
      switch refusal.reason {
      case .notStored: "没有存上：老师那边磁盘满了，已经提示老师"
      case .slowDown, .full: "老师那边忙不过来"
      case .notSignedIn, .wrongCode, .notAllowed, .unknownLearner, .notFound, .closed, .taken,
        .notNow, .handedIn, .gone, .tooLarge, .unreadable, .other:
        "老师那边出了故障"
      }
    }
  }
}

extension TransferProblem {
  /// What is wrong and what to do, for somebody who wants to join.
  func words(at address: ServerAddress) -> String {
    let network = "请照老师屏幕上的地址再输入一遍；这台电脑要和老师的连在同一个网络（同一个 Wi-Fi）。"
    switch self {
    case .noLibrary:
      return
        "这台电脑没有 libcurl，连不上课堂。\n  请安装后再来，如 sudo apt-get install libcurl4；急着上课可以用浏览器打开 \(address)"
    case .unknownHost: return "找不到 \(address.host) 这台机器。\n  \(network)"
    case .noConnection: return "连不上 \(address)，那里没有开着的课堂。\n  \(network)也可能课堂还没有开。"
    case .timedOut: return "等了很久，\(address) 没有回音。\n  \(network)"
    case .cutOff: return "和 \(address) 的连接断了。\n  请再试一次；总是这样，请告诉老师。"
    case .notHTTP, .tooMuch: return ClassProblem.notAClass.words(at: address)
    case .notTrusted: return "没有连接：\(address) 的证书不对，不能确认它就是老师的课堂。\n  请向老师核对地址。"
    case .cancelled: return "没有连接：已经停下。"
    case .other: return "没有连上 \(address)。\n  请再试一次；总是这样，请告诉老师。"
    }
  }
}

extension Refusal {
  /// What the server says, or what it means where it says nothing.
  var words: String { message.isEmpty ? usualWords : message }

  private var usualWords: String {
    switch reason {
    case .notSignedIn: "登录已经失效，请重新加入。"
    case .wrongCode: "课堂码不对，请看老师屏幕上的 6 位数字。"
    case .notAllowed: "这一项只有老师能做。"
    case .unknownLearner: "名册里没有这个姓名或者学号，请核对；都不对请告诉老师。"
    case .notFound: "老师那边没有这一项。"
    case .closed: "已经收卷，不能再答。"
    case .taken: "这个姓名已经在另一台设备上加入了。不是你的话，请告诉老师。"
    case .notNow: "现在还不行，请等老师。"
    case .handedIn: "已经交卷，不能再改。"
    case .gone: "这堂课已经结束。"
    case .tooLarge: "答案太长，没有存上。请缩短再交。"
    case .unreadable: "答案看不懂，没有存上。请照作答要求再输入。"
    case .slowDown: "试得太快了，请\(retryAfterSeconds.map { "过 \($0) 秒" } ?? "过一会儿")再来。"
    case .full: "课堂满了，请告诉老师。"
    case .notStored: "没有存上：老师那边磁盘满了，请告诉老师。"
    case .other: "老师那边出了故障，请再试一次；总是这样，请告诉老师。"
    }
  }
}
