import Glibc
import System

/// What the files of an exercise look like at a moment: enough to tell whether one was saved.
struct FileMarks: Equatable {
    struct Mark: Equatable {
        var hash: String
        var seconds: Int
        var nanoseconds: Int
    }

    private var marks: [String: Mark] = [:]
    private(set) var missing: [String] = []

    init(marks: [String: Mark], missing: [String] = []) {
        self.marks = marks
        self.missing = missing
    }

    /// Looks at the files; one that cannot be read counts as missing.
    init(folder: String, files: [String]) {
        for name in files {
            var status = stat()
            let path = folder + "/" + name
            guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
                let content = FileContent.head(path, bytes: Self.mostBytes)
            else {
                missing.append(name)
                continue
            }
            marks[name] = Mark(
                hash: QuickHash.of(content) + "/\(status.st_size)", seconds: status.st_mtim.tv_sec,
                nanoseconds: status.st_mtim.tv_nsec)
        }
    }

    /// An answer may not be larger; beyond, size and time have to do.
    private static let mostBytes = 1 << 20

    /// The same for the same save, whoever looks.
    var save: String {
        let lines = marks.sorted { $0.key < $1.key }
            .map { "\($0.key) \($0.value.hash) \($0.value.seconds).\($0.value.nanoseconds)" }
        return QuickHash.of(Array(lines.joined(separator: "\n").utf8))
    }

    func hasSameContent(as other: FileMarks) -> Bool {
        marks.mapValues(\.hash) == other.marks.mapValues(\.hash) && missing == other.missing
    }
}
