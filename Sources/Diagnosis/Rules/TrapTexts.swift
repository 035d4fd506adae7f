/// The words for traps: a section of `traps.md` for each id of `catalog.json`.
package enum TrapTexts {
    /// Two kind sentences on a trap; empty for one that has none.
    package static func text(_ trap: String) -> String { sections[trap] ?? "" }

    /// The ids of all traps, in alphabetical order.
    package static var names: [String] { sections.keys.sorted() }

    /// Read when the first is asked for.
    static let sections: [String: String] = {
        var sections: [String: String] = [:]
        var name: String?
        for line in String(decoding: PackageResources.traps_md, as: UTF8.self).split(separator: "\n") {
            if line.hasPrefix("## ") {
                name = String(line.dropFirst(3))
            } else if let name {
                sections[name] = sections[name].map { "\($0) \(line)" } ?? String(line)
            }
        }
        return sections
    }()
}
