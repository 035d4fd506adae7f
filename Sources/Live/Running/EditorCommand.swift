import Glibc
import System

/// The learner's editor, and how it is told where to begin.
struct EditorCommand: Equatable {
    /// The program, its options and the file.
    var words: [String]
    /// Where it is named; nothing where it was only found.
    var variable: String?
    /// Whether it has a window of its own, so that the terminal stays ours.
    var hasOwnWindow: Bool

    private static let plusLine = [
        "vi", "vim", "nvim", "nano", "emacs", "emacsclient", "pico", "joe", "micro", "ne", "mg", "gedit", "kak",
    ]
    private static let colonLine = ["subl", "sublime_text", "zed", "hx", "helix", "atom"]
    private static let codeLike = ["code", "code-insiders", "codium", "vscodium", "cursor", "windsurf"]
    private static let jetBrains = ["pycharm", "idea", "charm", "pycharm.sh", "idea.sh"]
    private static let ownWindow =
        ["subl", "sublime_text", "zed", "atom", "gedit", "kate", "gvim", "mousepad", "xed"] + codeLike + jetBrains

    var name: String { words[0].lastPathPart }

    /// Why there is no editor to start.
    enum Fault: Error, Equatable {
        case noneNamed
        case openQuote(variable: String)
    }

    /// The command for a file, from `$VISUAL`, then `$EDITOR`, then what there is.
    ///
    /// - Throws: ``Fault``.
    init(environment: [String: String], path: String, line: Int?) throws(Fault) {
        let named = ["VISUAL", "EDITOR"].lazy.compactMap { name in environment[name].map { (name, $0) } }
            .first { !$0.1.allSatisfy(\.isWhitespace) }
        variable = named?.0
        let command: [String]
        if let (name, value) = named {
            guard let words = Self.split(value, environment) else { throw .openQuote(variable: name) }
            command = words
        } else {
            guard let found = Self.fallback(environment) else { throw .noneNamed }
            command = found
        }
        guard let name = command.first?.lastPathPart, !name.isEmpty else { throw .noneNamed }
        hasOwnWindow = Self.ownWindow.contains(name)
        words = command + Self.place(path, line, editor: name)
    }

    /// As a shell splits it; a path with spaces and no quotes is taken for what it is.
    private static func split(_ value: String, _ environment: [String: String]) -> [String]? {
        if value.hasPrefix("/"), access(value, X_OK) == 0 { return [value] }
        guard var words = ShellWords.split(value) else { return nil }
        if let home = environment["HOME"], words.first?.hasPrefix("~/") == true, value.hasPrefix("~/") {
            words[0] = home + words[0].dropFirst()
        }
        return words
    }

    private static func place(_ path: String, _ line: Int?, editor: String) -> [String] {
        guard let line else { return [path] }
        if plusLine.contains(editor) || editor == "gvim" { return ["+\(line)", path] }
        if colonLine.contains(editor) { return ["\(path):\(line)"] }
        if codeLike.contains(editor) { return ["-g", "\(path):\(line)"] }
        if jetBrains.contains(editor) || editor == "kate" { return ["--line", "\(line)", path] }
        return [path]
    }

    private static func fallback(_ environment: [String: String]) -> [String]? {
        for name in ["sensible-editor", "nano", "vim", "vi"] {
            for folder in (environment["PATH"] ?? "").split(separator: ":") where access("\(folder)/\(name)", X_OK) == 0
            {
                return ["\(folder)/\(name)"]
            }
        }
        return nil
    }
}
