import Catalog
import Practice

/// Chooses the exercise that trains what a learner is weak at.
///
/// First what is begun and not accepted; then a new one, where the learner has got to; then a rebuild that is due. A trap is
/// then looked for in another exercise than where it was met, since whoever is asked the same again remembers the answer.
/// Last comes a rebuild of the one that was missed most.
package struct TrainingExercise {
    package struct Choice: Sendable, Equatable {
        package enum Step: Sendable {
            /// It was tried, and is not accepted.
            case finish
            case begin
            case rebuildDue
            case rebuild
        }

        package var id: ExerciseID
        package var title: String
        package var step: Step
    }

    private let catalog: ExerciseCatalog
    private let index: CatalogIndex
    private let progress: Progress
    private let due: Set<String>
    private let prerequisites: Prerequisites

    /// - Parameter due: ids of the exercises that are due to be built again.
    package init(
        catalog: ExerciseCatalog, index: CatalogIndex, progress: Progress, due: Set<String>,
        python: @escaping () -> PythonVersion? = { nil }
    ) {
        self.catalog = catalog
        self.index = index
        self.progress = progress
        self.due = due
        prerequisites = Prerequisites(progress: progress, index: index, python: python)
    }

    /// Nothing where the catalog has no exercise for it that is open to the learner.
    package func find(_ area: WeakArea) -> Choice? {
        let met = area.evidence.compactMap { ExerciseID($0.exercise) }
        let candidates = candidates(area, met: met).filter { prerequisites.missingPython($0) == nil }
        if let id = unfinished(area, candidates) { return choice(id, .finish) }
        let new = candidates.filter { progress.standing($0) == .untouched && prerequisites.areMet($0) }
        if let id = first(of: new.filter { isReached($0, met) }, near: met) { return choice(id, .begin) }
        let accepted = candidates.filter { progress.standing($0) == .accepted }
        let isMet = Set(met)
        let ready = accepted.filter { due.contains($0.description) }
        if let id = ready.first(where: { !isMet.contains($0) }) ?? ready.first { return choice(id, .rebuildDue) }
        if area.kind == .trap {
            if let id = longestAgo(accepted.filter { !isMet.contains($0) }) { return choice(id, .rebuild) }
            if let id = first(of: new, near: met) { return choice(id, .begin) }
        }
        return missedMost(area)
    }

    private func choice(_ id: ExerciseID, _ step: Choice.Step) -> Choice? {
        index.summary(id).map { Choice(id: id, title: $0.title, step: step) }
    }

    /// The exercises in which an area can be practised, in the catalog's order; for a type of exception, which no exercise
    /// declares, those about the same as where it was met, the most alike first.
    private func candidates(_ area: WeakArea, met: [ExerciseID]) -> [ExerciseID] {
        let all = catalog.exerciseIDs.filter { index.summary($0) != nil }
        switch area.kind {
        case .concept: return all.filter { concepts($0).contains(area.id) }
        case .trap: return all.filter { index.summary($0)?.traps.contains(area.id) == true }
        case .exception:
            let wanted = Set(met.flatMap(concepts))
            return all.map { ($0, wanted.intersection(concepts($0)).count) }.filter { $0.1 > 0 }
                .enumerated().sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }.map(\.element.0)
        }
    }

    private func concepts(_ id: ExerciseID) -> [String] { index.summary(id)?.concepts ?? [] }

    /// What was tried last of what is about it and not accepted.
    private func unfinished(_ area: WeakArea, _ candidates: [ExerciseID]) -> ExerciseID? {
        if let next = area.next, !next.wasAccepted, let id = ExerciseID(next.exercise), index.summary(id) != nil,
            prerequisites.missingPython(id) == nil, progress.standing(id) == .attempted
        {
            return id
        }
        return candidates.filter { progress.standing($0) == .attempted }.max { lastTried($0) < lastTried($1) }
    }

    private func lastTried(_ id: ExerciseID) -> Int { progress.lastAttempt(id)?.time.seconds ?? 0 }

    /// One from a topic in which it was met, else the first.
    private func first(of ids: [ExerciseID], near met: [ExerciseID]) -> ExerciseID? {
        ids.first { id in met.contains { $0.track == id.track && $0.topic == id.topic } } ?? ids.first
    }

    /// Whether the learner has begun with its topic, so that nothing in it is far ahead.
    private func isReached(_ id: ExerciseID, _ met: [ExerciseID]) -> Bool {
        func isOfSameTopic(_ other: ExerciseID) -> Bool { other.track == id.track && other.topic == id.topic }
        return met.contains(where: isOfSameTopic)
            || catalog.exerciseIDs.contains { isOfSameTopic($0) && progress.standing($0) != .untouched }
    }

    private func longestAgo(_ ids: [ExerciseID]) -> ExerciseID? { ids.min { lastTried($0) < lastTried($1) } }

    private func missedMost(_ area: WeakArea) -> Choice? {
        guard let id = area.next.flatMap({ ExerciseID($0.exercise) }), progress.standing(id) == .accepted else {
            return nil
        }
        return choice(id, due.contains(id.description) ? .rebuildDue : .rebuild)
    }
}
