/// What the text of a program can show, under the name that `findings.md` has words for.
package struct StaticFindingKind: RawRepresentable, Hashable, Sendable {
    package let rawValue: String

    /// Nothing where there are no words for it.
    package init?(rawValue: String) {
        guard Self.known[rawValue] != nil else { return nil }
        self.rawValue = rawValue
    }

    private init(_ name: String) { rawValue = name }

    /// Whether it may be why an answer fails; else it only could be said more simply.
    package var isFault: Bool { known.isFault }

    /// How telling it is: the least is the most.
    package var rank: Int { known.rank }

    var entry: Playbook.Entry { known.entry }

    private var known: Known { Self.known[rawValue]! }

    /// The most telling first.
    package static var allCases: [StaticFindingKind] {
        known.sorted { $0.value.rank < $1.value.rank }.map { Self($0.key) }
    }

    /// The words for all kinds: faults first, then style, each in the order of their rank.
    package static var source: String { String(decoding: PackageResources.findings_md, as: UTF8.self) }

    private struct Known: Sendable {
        var rank: Int
        var isFault: Bool
        var entry: Playbook.Entry
    }

    private static let known: [String: Known] = {
        var known: [String: Known] = [:]
        for section in PlaybookReader.read(source).sections {
            for entry in section.entries {
                for case .syntax(let name) in entry.forms {
                    known[name] = Known(rank: known.count, isFault: section.name == "fault", entry: entry)
                }
            }
        }
        return known
    }()
}

extension StaticFindingKind {
    /// From which kind on a program goes on, and does something else than it says or nothing, instead of failing at once.
    static let firstThatGoesOn = StaticFindingKind("write-out-of-scope")
    /// Names that nothing reads, which are worth a word in a right answer as well.
    static let leftovers: Set<StaticFindingKind> = [
        StaticFindingKind("unused-variable"), StaticFindingKind("unused-function"),
        StaticFindingKind("self-assignment"), StaticFindingKind("nested-function-unused"),
    ]
}
