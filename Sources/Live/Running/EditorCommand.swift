import Glibc
import System

/// The learner's editor, and how it is told where to begin.
struct EditorCommand: Equatable {
    /// To be run by the shell, as `$EDITOR` may hold options.
    var words: [String]
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

    /// The command for a file, from `$VISUAL`, then `$EDITOR`, then what there is.
    ///
    /// - Returns: nothing where no editor is named or found.
    init?(environment: [String: String], path: String, line: Int?) {
        let named = ["VISUAL", "EDITOR"].lazy.compactMap { environment[$0] }
            .map { $0.split(separator: " ").map(String.init) }.first { !$0.isEmpty }
        guard let command = named ?? Self.fallback(environment) else { return nil }
        let name = command[0].lastPathPart
        hasOwnWindow = Self.ownWindow.contains(name)
        words = command + Self.place(path, line, editor: name)
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
