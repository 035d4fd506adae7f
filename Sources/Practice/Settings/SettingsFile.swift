import Glibc
import System

/// The file with the learner's settings, `key = number` a line, `#` before a remark.
package struct SettingsFile: Sendable {
    /// A line that means nothing. It is never passed over: whoever wrote it counts on it.
    package struct Fault: Error, Equatable {
        package enum Cause: Equatable, Sendable {
            case unknownKey(String)
            case badValue(LearnerSettings.Key)
            case noKey
            case twice(LearnerSettings.Key)
        }

        package var file: String
        /// From 1.
        package var line: Int
        package var cause: Cause
    }

    package let path: String

    private static let largestFile = 1 << 16

    package init(path: String) { self.path = path }

    /// Where it is, or would be; nothing without a home folder.
    package init?(_ environment: [String: String]) {
        if let folder = environment["XDG_CONFIG_HOME"], folder.hasPrefix("/") {
            path = folder + "/reprise/settings"
        } else if let home = environment["HOME"], home.hasPrefix("/") {
            path = home + "/.config/reprise/settings"
        } else {
            return nil
        }
    }

    /// What is set; the usual where there is no file.
    ///
    /// - Throws: ``Fault``, and ``SystemFault`` where it cannot be read.
    package func read() throws -> LearnerSettings {
        var settings = LearnerSettings()
        var seen: Set<LearnerSettings.Key> = []
        for (index, line) in try lines().enumerated() {
            guard let (key, value) = try Self.assignment(line, fault: { Fault(file: path, line: index + 1, cause: $0) })
            else { continue }
            guard seen.insert(key).inserted else { throw Fault(file: path, line: index + 1, cause: .twice(key)) }
            settings[key] = value
        }
        return settings
    }

    /// Writes one setting into its line, or behind the others; the rest, remarks included, stays as it is. What stood there
    /// is kept beside it, with `~` behind its name.
    ///
    /// - Throws: ``Fault``, ``SystemFault``.
    package func set(_ key: LearnerSettings.Key, to value: Int) throws {
        // A file that cannot be understood is not written to.
        _ = try read()
        var lines = try lines()
        while lines.last == "" { lines.removeLast() }
        let new = "\(key.rawValue) = \(value)"
        let place = try lines.firstIndex { line in
            try Self.assignment(line, fault: { Fault(file: path, line: 0, cause: $0) })?.key == key
        }
        if let place {
            if lines[place] == new { return }
            lines[place] = new
        } else {
            if !lines.isEmpty { lines.append("") }
            lines += ["# \(key.comment)", new]
        }
        // A link leads to where the learner keeps such files; it is not to be replaced by a file.
        let target = FileStatus.realPath(path) ?? path
        try FileContent.makeFolders(target.folderPart!)
        let hasOld = FileStatus(target) != nil
        try FileContent.replace(
            target, with: Array((lines.joined(separator: "\n") + "\n").utf8), keepingOldAs: hasOld ? target + "~" : nil)
    }

    private func lines() throws -> [String] {
        if FileStatus(path, followingLinks: false) == nil {
            guard errno == ENOENT || errno == ENOTDIR else { throw SystemFault(path, errno: errno) }
            return []
        }
        let text = String(decoding: try FileContent.read(path, atMost: Self.largestFile), as: UTF8.self)
        return text.parts(betweenBytes: "\n").map { $0.hasSuffix("\r") ? String($0.dropLast()) : $0 }
    }

    /// What a line sets; nothing for a remark or an empty one.
    private static func assignment(
        _ line: String, fault: (Fault.Cause) -> Fault
    ) throws -> (key: LearnerSettings.Key, value: Int)? {
        let content = line.prefix { $0 != "#" }
        let words = content.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            .map { $0.split { $0.isWhitespace }.joined(separator: " ") }
        if words == [""] { return nil }
        guard words.count == 2 else { throw fault(.noKey) }
        guard let key = LearnerSettings.Key(rawValue: words[0]) else { throw fault(.unknownKey(words[0])) }
        guard let value = Int(words[1]), key.range.contains(value) else { throw fault(.badValue(key)) }
        return (key, value)
    }
}
