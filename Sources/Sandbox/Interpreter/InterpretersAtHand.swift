import Glibc
import System

/// Finds all Pythons of a machine that programs can be run with, whichever `python3` is in use.
package struct InterpretersAtHand: Sendable {
    private let environment: [String: String]

    private static let versions = 10...19

    package init(environment: [String: String]) {
        self.environment = environment
    }

    /// One for each version such as 3.12, the oldest first. What does not answer, or is too old, is left out.
    package func all() -> [PythonInterpreter] {
        let probe = InterpreterProbe(environment: environment)
        var asked: Set<String> = []
        var found: [Int: PythonInterpreter] = [:]
        for candidate in candidates where asked.insert(FileStatus.realPath(candidate) ?? candidate).inserted {
            guard let python = try? probe.ask(candidate) else { continue }
            let numbers = python.version.split(separator: ".").compactMap { Int($0) }
            if numbers.count > 1, numbers[0] == 3, found[numbers[1]] == nil { found[numbers[1]] = python }
        }
        return found.sorted { $0.key < $1.key }.map(\.value)
    }

    /// `python3` and `python3.12` on the PATH, in the usual folders, and in those of pyenv.
    private var candidates: [String] {
        let path = (environment["PATH"] ?? "").parts(betweenBytes: ":") + ["/usr/local/bin", "/usr/bin"]
        let names = ["python3"] + Self.versions.map { "python3.\($0)" }
        return (path + pyenvFolders).filter { !$0.isEmpty }.flatMap { folder in
            names.map { folder + "/" + $0 }
        }.filter { FileStatus($0)?.isRegular == true && access($0, X_OK) == 0 }
    }

    private var pyenvFolders: [String] {
        let root = environment["PYENV_ROOT"] ?? (environment["HOME"] ?? "") + "/.pyenv"
        // A machine without pyenv has no such folder.
        return ((try? FolderContent.names(root + "/versions")) ?? []).sorted().map { "\(root)/versions/\($0)/bin" }
    }
}
