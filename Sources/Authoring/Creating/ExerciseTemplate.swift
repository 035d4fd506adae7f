import System

/// An exercise to begin with: a small one that is right in every respect, to be rewritten piece by piece.
package struct ExerciseTemplate: Sendable {
    package var name: String
    /// What it is good for, in a few words.
    package var summary: String
    /// By path, with `{{title}}` and the like where the author's own goes.
    package var files: [(path: String, text: String)]

    package static let all = TemplateReader.read(String(decoding: PackageResources.templates_md, as: UTF8.self))

    /// Its files with the author's own filled in.
    package func filled(with values: [String: String]) -> [String: [UInt8]] {
        files.reduce(into: [:]) { found, file in
            var text = file.text
            for (key, value) in values { text = text.replacing("{{\(key)}}", with: value) }
            found[file.path] = Array(text.utf8)
        }
    }
}

extension String {
    /// With every occurrence of a text exchanged, byte for byte.
    fileprivate func replacing(_ old: String, with new: String) -> String {
        var (result, rest) = ("", self[...])
        while let place = rest.firstRange(of: old) {
            result += rest[..<place.lowerBound] + new
            rest = rest[place.upperBound...]
        }
        return result + rest
    }
}

/// Reads `templates.md`: `# name: summary` for each template, and `## path` with a fence of four backticks for each file.
enum TemplateReader {
    private static let fence = "````"

    static func read(_ text: String) -> [ExerciseTemplate] {
        var templates: [ExerciseTemplate] = []
        var content: [Substring]?
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix(fence) {
                if let lines = content {
                    let last = templates[templates.count - 1].files.count - 1
                    templates[templates.count - 1].files[last].text = lines.map { $0 + "\n" }.joined()
                    content = nil
                } else {
                    content = []
                }
            } else if content != nil {
                content?.append(line)
            } else if line.hasPrefix("## ") {
                templates[templates.count - 1].files.append((String(line.dropFirst(3)), ""))
            } else if line.hasPrefix("# "), let colon = line.firstIndex(of: ":") {
                let summary = line[colon...].dropFirst(2)
                templates.append(
                    ExerciseTemplate(name: String(line[..<colon].dropFirst(2)), summary: String(summary), files: []))
            }
        }
        return templates
    }
}
