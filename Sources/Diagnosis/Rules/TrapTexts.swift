/// The words for traps: a section of `traps.md` for each id of `catalog.json`, and one for each form that needs its own.
package enum TrapTexts {
    struct Section {
        /// What the form is called, where the trap's name in the catalog does not fit it.
        var title: String?
        var text: String
    }

    /// Two kind sentences on a trap; empty for one that has none.
    package static func text(_ trap: String) -> String { sections[trap]?.text ?? "" }

    /// The ids of all traps, in alphabetical order.
    package static var names: [String] { sections.keys.filter { !$0.contains(" / ") }.sorted() }

    /// The words for what a rule has found, with its names in their places.
    static func section(_ trap: String, _ words: TrapWords) -> Section {
        let own = words.form.flatMap { sections["\(trap) / \($0)"] }
        guard var section = own ?? sections[trap] else { return Section(text: "") }
        for (name, value) in words.names { section.text = section.text.replacing("{\(name)}", with: value) }
        return section
    }

    /// Read when the first is asked for; by the trap, or as `trap / form`.
    static let sections: [String: Section] = {
        var sections: [String: Section] = [:]
        var name: String?
        for line in String(decoding: PackageResources.traps_md, as: UTF8.self).split(separator: "\n") {
            if line.hasPrefix("## ") {
                let parts = line.dropFirst(3).split(separator: ": ", maxSplits: 1)
                name = String(parts[0])
                sections[String(parts[0])] = Section(title: parts.count > 1 ? String(parts[1]) : nil, text: "")
            } else if let name {
                sections[name]!.text += (sections[name]!.text.isEmpty ? "" : " ") + line
            }
        }
        return sections
    }()
}
