import Checks
import Page

/// Titles, levels, par times and concepts of all exercises, without opening those that have not changed.
///
/// Theory of operation. What was read of each `exercise.json` is kept in one file of the user's cache folder beside the
/// inode, size and time that the file had. Where these are the same, it is not opened again. The cache is written anew
/// whenever something had to be read; one that is lost, or that another user has put there, is only slower.
package struct CatalogIndex: Sendable {
    /// What is known of an exercise: what a list needs, or everything that is wrong with its `exercise.json`.
    package enum Entry: Sendable, Equatable {
        case summary(ExerciseSummary)
        case broken([Finding])
    }

    private let entries: [ExerciseID: Entry]

    /// An index of what is known already.
    package init(_ summaries: [ExerciseSummary]) {
        entries = Dictionary(summaries.map { ($0.id, .summary($0)) }) { first, _ in first }
    }

    /// An index of what was read just now.
    init(entries: [ExerciseID: Entry]) { self.entries = entries }

    /// - Parameter cacheFolder: Reprise's own folder among the user's caches; nothing where there is none.
    package init(_ folder: CatalogFolder, _ catalog: ExerciseCatalog, cacheFolder: String?) {
        let cache = cacheFolder.map { IndexCache(folder: $0, root: folder.root) }
        var known = cache?.read() ?? [:]
        var fresh: [ExerciseID: IndexCache.Item] = [:]
        var entries: [ExerciseID: Entry] = [:]
        var hasRead = false
        let marks = folder.fingerprints(catalog)
        for id in catalog.exerciseIDs {
            let mark = marks[id]
            if let mark, let item = known.removeValue(forKey: id), item.mark == mark {
                fresh[id] = item
                entries[id] = .summary(item.summary)
                continue
            }
            hasRead = true
            let entry = folder.openSummary(id)
            if let mark, case .summary(let summary) = entry {
                fresh[id] = IndexCache.Item(mark: mark, summary: summary)
            }
            entries[id] = entry
        }
        self.entries = entries
        if hasRead || !known.isEmpty { cache?.write(fresh) }
    }

    /// Nothing for an exercise that the catalog does not have.
    package func entry(_ id: ExerciseID) -> Entry? { entries[id] }

    /// What is known of an exercise; nothing where it is broken, or not there.
    package func summary(_ id: ExerciseID) -> ExerciseSummary? {
        if case .summary(let summary)? = entries[id] { summary } else { nil }
    }

    /// The exercises of a list, in its order; nothing where one of them cannot be read.
    package func all(_ ids: [ExerciseID]) -> [ExerciseSummary]? {
        let known = ids.compactMap(summary)
        return known.count == ids.count ? known : nil
    }

    /// Everything that is wrong with exercises that cannot be read.
    package var findings: [Finding] {
        entries.sorted { $0.key.description < $1.key.description }.flatMap { entry -> [Finding] in
            if case .broken(let findings) = entry.value { findings } else { [] }
        }
    }
}

extension CatalogFolder {
    /// What an exercise says of itself in its `exercise.json` alone.
    fileprivate func openSummary(_ id: ExerciseID) -> CatalogIndex.Entry {
        let findings = FindingCollector()
        let file = exerciseFolder(id) + "/exercise.json"
        guard let bytes = bytes(file, what: "an exercise", findings),
            let reader = ObjectReader.open(bytes, file: file, findings: findings)
        else { return .broken(findings.all) }
        var summary = ExerciseProperties.summary(reader, id)
        guard findings.all.isEmpty else { return .broken(findings.all) }
        // Nothing is made of what is wrong from here on: the exercise itself tells.
        summary.related = ExerciseProperties.ids(reader, "related")
        let mistakes = reader.value("mistakes") == nil ? [] : reader.objects("mistakes")
        summary.traps = Set(mistakes.compactMap { $0.optionalString("trap") }).sorted()
        return .summary(summary)
    }
}

extension Sequence where Element == ExerciseSummary {
    /// By trap, the exercises that can fall into it, in their order.
    package var byTrap: [String: [ExerciseID]] {
        reduce(into: [:]) { met, exercise in
            for trap in exercise.traps { met[trap, default: []].append(exercise.id) }
        }
    }
}
