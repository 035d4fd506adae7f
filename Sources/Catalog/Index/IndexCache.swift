import System

/// The file that a catalog's index is kept in.
struct IndexCache {
    struct Item {
        /// Changes whenever the file does that it was read from.
        var mark: String
        var summary: ExerciseSummary
    }

    private let folder: String
    private let path: String

    /// Grows whenever what is kept does.
    private static let format = "6"
    private static let most = 16 << 20

    init(folder: String, root: String) {
        self.folder = folder
        let place = FileStatus.realPath(root) ?? root
        path = "\(folder)/catalog-\(QuickHash.of(Array(place.utf8)))"
    }

    /// What is kept; nothing where it cannot be used.
    func read() -> [ExerciseID: Item] {
        guard FileStatus(path, followingLinks: false)?.isOwn == true,
            let content = try? FileContent.read(path, atMost: Self.most), let fields = Fields.unpack(content),
            fields.first.map(Fields.string) == Self.format
        else { return [:] }
        var items: [ExerciseID: Item] = [:]
        items.reserveCapacity(fields.count)
        for field in fields.dropFirst() {
            guard let item = Self.item(field) else { return [:] }
            items[item.summary.id] = item
        }
        return items
    }

    private static func item(_ field: ArraySlice<UInt8>) -> Item? {
        guard let parts = Fields.unpack(field), parts.count == 13, let id = ExerciseID(Fields.string(parts[0])),
            let level = Fields.number(parts[3]), let minutes = Fields.number(parts[4]),
            let after = Fields.unpack(parts[5]), let kind = ExerciseKind(rawValue: Fields.string(parts[7])),
            let concepts = Fields.unpack(parts[8]), let related = Fields.unpack(parts[9]),
            let traps = Fields.unpack(parts[10])
        else { return nil }
        var summary = ExerciseSummary(
            id: id, title: Fields.string(parts[2]), level: level, minutes: minutes,
            concepts: concepts.map { Fields.string($0) }, after: ids(after), kind: kind,
            python: PythonVersion(Fields.string(parts[6])))
        summary.continues = ExerciseID(Fields.string(parts[11]))
        summary.isEarly = Fields.number(parts[12]) == 1
        summary.related = ids(related)
        summary.traps = traps.map { Fields.string($0) }
        return Item(mark: Fields.string(parts[1]), summary: summary)
    }

    private static func ids(_ fields: [ArraySlice<UInt8>]) -> [ExerciseID] {
        fields.compactMap { ExerciseID(Fields.string($0)) }
    }

    /// A cache that cannot be written is no fault: the next start reads again.
    func write(_ items: [ExerciseID: Item]) {
        let fields = items.values.map { item in
            let summary = item.summary
            let texts = [summary.id.description, item.mark, summary.title, "\(summary.level)", "\(summary.minutes)"]
            let python = summary.python?.description ?? ""
            let continues = summary.continues?.description ?? ""
            return Fields.pack(
                (texts.map { Array($0.utf8) })
                    + [Fields.list(summary.after.map(\.description)), Array(python.utf8)]
                    + [Array(summary.kind.rawValue.utf8), Fields.list(summary.concepts)]
                    + [Fields.list(summary.related.map(\.description)), Fields.list(summary.traps)]
                    + [Array(continues.utf8), Array((summary.isEarly ? "1" : "0").utf8)])
        }
        try? FileContent.makeFolders(folder)
        try? FileContent.replace(path, with: Fields.pack([Array(Self.format.utf8)] + fields))
    }
}
