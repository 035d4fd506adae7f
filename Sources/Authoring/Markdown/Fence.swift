/// A line of three or more backquotes or tildes, which code begins with and ends with.
struct Fence {
    /// By how many spaces it is set in.
    let indentation: Int
    private let sign: Character
    private let length: Int
    /// What stands behind it.
    let info: Substring

    /// Nothing where the line is none.
    init?(_ line: Substring) {
        let bare = line.drop { $0 == " " }
        guard let sign = bare.first, "`~".contains(sign) else { return nil }
        let rest = bare.drop { $0 == sign }
        indentation = line.count - bare.count
        length = bare.count - rest.count
        guard length >= 3, sign == "~" || !rest.contains("`") else { return nil }
        self.sign = sign
        info = rest
    }

    func isEnded(by line: Substring) -> Bool {
        guard let end = Fence(line) else { return false }
        return end.sign == sign && end.length >= length && end.info.allSatisfy(\.isWhitespace)
    }
}
