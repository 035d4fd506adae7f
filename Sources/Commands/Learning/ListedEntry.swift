import Coach

/// One exercise of the list, for programs.
struct ListedEntry: Encodable {
    var id: String
    var title: String
    var level: Int
    var minutes: Int
    var concepts: [String]
    var kind: String
    var standing: String
    /// The exercises that come first and are not done yet, and the Python that it needs where the one at hand is older;
    /// left out where there is nothing of that.
    var after: [String]?
    var needsPython: String?
    /// Whether it is to be built again, and whether it practises what stands out as weak.
    var due: Bool
    var weak: Bool
    /// Whether it cannot be read; left out where it can.
    var broken: Bool?

    init(_ entry: ListedExercise) {
        id = entry.id.description
        title = entry.title
        level = entry.level
        minutes = entry.minutes
        concepts = entry.concepts.map(\.id)
        kind = entry.kind.rawValue
        standing = entry.standingWord
        after = entry.after.isEmpty ? nil : entry.after.map(\.description)
        needsPython = entry.missingPython?.description
        due = entry.isDue
        weak = entry.isWeak
        broken = entry.isBroken ? true : nil
    }
}
