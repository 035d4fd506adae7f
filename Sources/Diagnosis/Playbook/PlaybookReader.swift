import System

/// Reads `playbook.md`, whose first lines say how it is written, and the files `syntax_*.md`, written alike.
struct PlaybookReader {
    private var sections: [Playbook.Section] = []
    private var faults: [String] = []
    private var forms: [Playbook.Form] = []
    /// The messages of the section so far, and all kinds.
    private var messages: Set<Playbook.Form> = []
    private var kinds: Set<Playbook.Form> = []
    private var paragraph = ""
    private var number = 0

    /// What the text holds, and everything that is wrong with it, by line.
    static func read(_ text: String) -> (sections: [Playbook.Section], faults: [String]) {
        var reader = PlaybookReader()
        for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            reader.number += 1
            reader.take(Substring(line))
        }
        reader.finish()
        return (reader.sections, reader.faults)
    }

    private mutating func take(_ line: Substring) {
        if line.beginsBytewise(with: "# ") {
            finish()
            messages = []
            let names = Self.names(String(line))
            for name in names where sections.contains(where: { $0.names.contains(name) }) {
                report("\(name) has a section already")
            }
            sections.append(Playbook.Section(name: names.first ?? "", alike: Array(names.dropFirst()), summary: ""))
        } else if line.beginsBytewise(with: "## ") {
            if !paragraph.isEmpty { finish() }
            add(String(line.dropFirst(3)))
        } else if line.beginsBytewise(with: "Fix: ") {
            finishEntry(fix: String(line.dropFirst(5)))
        } else if !line.isEmpty, !sections.isEmpty {
            paragraph += paragraph.isEmpty ? String(line) : " " + line
        }
    }

    /// Whatever a section is for, from the line that begins it.
    static func names(_ line: String) -> [String] { line.dropFirst(2).split(separator: ", ").map(String.init) }

    /// The kind of syntax error that a heading names; nothing where it is a message.
    static func kind(_ heading: String) -> String? {
        heading.hasPrefix("kind: ") ? String(heading.dropFirst(6)) : nil
    }

    private mutating func add(_ heading: String) {
        let kind = Self.kind(heading)
        let form = kind.map { Playbook.Form.syntax($0) } ?? .message(MessagePattern(heading))
        // Messages of several exceptions may be alike; a kind stands in one place.
        let isNew = kind == nil ? messages.insert(form).inserted : kinds.insert(form).inserted
        if !isNew { report("\(heading) stands here already") }
        if sections.isEmpty { report("an entry before the first section") }
        forms.append(form)
    }

    /// How many words of the learner's own a kind of syntax error may have.
    private static let mostParts = 4

    private mutating func finishEntry(fix: String) {
        if forms.isEmpty { return report("a fix without an entry") }
        if paragraph.isEmpty { report("a fix without a cause") }
        let holes =
            forms.map { form in
                if case .message(let pattern) = form { pattern.holes } else { Self.mostParts }
            }.min() ?? 0
        for place in Self.places(in: paragraph + fix).sorted() where place > holes {
            report("{\(place)}, but the message has only \(holes) open parts")
        }
        sections[sections.count - 1].entries.append(Playbook.Entry(forms: forms, cause: paragraph, fix: fix))
        (forms, paragraph) = ([], "")
    }

    /// The numbers of the open parts that a text names, as `{1}`.
    private static func places(in text: String) -> Set<Int> {
        let bytes = Array(text.utf8)
        return Set(
            bytes.indices.dropLast(2).compactMap { index in
                let digit = Int(bytes[index + 1]) - 0x30
                let isPlace = bytes[index] == UInt8(ascii: "{") && bytes[index + 2] == UInt8(ascii: "}")
                return isPlace && (1...9).contains(digit) ? digit : nil
            })
    }

    /// The end of a section's sentence, or of an entry that must have been finished.
    private mutating func finish() {
        if !forms.isEmpty {
            report("an entry without a fix")
        } else if let last = sections.indices.last, sections[last].entries.isEmpty {
            if paragraph.isEmpty { report("a section without a sentence") }
            sections[last].summary = paragraph
        } else if !paragraph.isEmpty {
            report("text that belongs to no entry")
        }
        (forms, paragraph) = ([], "")
    }

    private mutating func report(_ fault: String) { faults.append("line \(number): \(fault)") }
}
