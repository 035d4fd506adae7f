import Synchronization

/// A text in the form of the playbook, of which no more is read than what is asked for: reading all of it takes longer than
/// the rest of a verdict's words.
final class PlaybookText: Sendable {
    private struct Part {
        var names: [String]
        var text: ArraySlice<UInt8>
    }

    private let parts: [Part]
    /// The kinds of syntax errors that have an entry, in the order of the text.
    let kinds: [String]
    private let partOfKind: [String: Int]
    private let read = Mutex<[Int: Playbook.Section]>([:])

    init(_ text: [UInt8]) {
        var parts: [Part] = []
        var kinds: [String] = []
        var partOfKind: [String: Int] = [:]
        for line in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            if line.starts(with: "# ".utf8) {
                let names = PlaybookReader.names(String(decoding: line, as: UTF8.self))
                parts.append(Part(names: names, text: line))
            } else if !parts.isEmpty {
                parts[parts.count - 1].text = text[parts[parts.count - 1].text.startIndex..<line.endIndex]
                guard line.starts(with: "## ".utf8),
                    let kind = PlaybookReader.kind(String(decoding: line.dropFirst(3), as: UTF8.self))
                else { continue }
                kinds.append(kind)
                partOfKind[kind] = parts.count - 1
            }
        }
        self.parts = parts
        self.kinds = kinds
        self.partOfKind = partOfKind
    }

    var sections: [Playbook.Section] { parts.indices.map(section) }

    /// Whether a section has such names.
    func has(_ areMeant: ([String]) -> Bool) -> Bool { parts.contains { areMeant($0.names) } }

    /// The first section with such names.
    func section(_ areMeant: ([String]) -> Bool) -> Playbook.Section? {
        parts.firstIndex { areMeant($0.names) }.map(section)
    }

    func hasKind(_ kind: String) -> Bool { partOfKind[kind] != nil }

    /// The section that a kind of syntax error stands in.
    func section(ofKind kind: String) -> Playbook.Section? { partOfKind[kind].map(section) }

    private func section(_ index: Int) -> Playbook.Section {
        read.withLock { read in
            if let section = read[index] { return section }
            let section = PlaybookReader.read(String(decoding: parts[index].text, as: UTF8.self)).sections[0]
            read[index] = section
            return section
        }
    }
}
