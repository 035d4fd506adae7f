import Coach

/// Sentences about hints.
extension Wording {
    package static let mixedLinesCount = "the solution's lines in mixed order. It counts as a hint, like the others"

    /// What the lines in mixed order are.
    package static func mixedLines(_ mixed: MixedLines, isOnly: Bool) -> String {
        let lines = count(mixed.lines.count - mixed.strangers, "line")
        let file = isOnly ? "the solution" : "`\(mixed.file)`"
        let what =
            switch mixed.part {
            case .whole: "All \(lines) of \(file)"
            case .added: "The \(lines) of \(file) that your file does not begin with"
            case .block(let name): "The \(lines) from `\(name.prefix(60))` on, which is the longest part of \(file)"
            case .beginning(of: let name?):
                "The first \(lines) from `\(name.prefix(60))` on, which is the longest part of \(file)"
            case .beginning(of: nil): "The first \(lines) of \(file)"
            }
        let strangers =
            switch mixed.strangers {
            case 0: "All of them belong."
            case 1: "One line among them does not belong."
            default: "\(mixed.strangers) lines among them do not belong."
            }
        return "\(what), in mixed order and without what they are indented by. \(strangers)"
    }
}
