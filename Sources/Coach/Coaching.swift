import Catalog
import FoundationEssentials
import Practice
import System

/// What one learner is offered of one catalog, and may do: decided here once, for every command and for the session.
package struct Coaching: Sendable {
    package let folder: CatalogFolder
    package let catalog: ExerciseCatalog
    package let workspace: Workspace
    package var learner: LearnerState
    private let lazyIndex: Lazily<CatalogIndex>
    private let python: Lazily<PythonVersion?>

    /// - Parameters:
    ///   - python: the version of the python3 at hand; asked only where an exercise needs a certain one.
    ///   - index: asked only for what is about more than one exercise.
    package init(
        folder: CatalogFolder, catalog: ExerciseCatalog, workspace: Workspace, learner: LearnerState,
        python: @escaping @Sendable () -> PythonVersion? = { nil }, index: @escaping @Sendable () -> CatalogIndex
    ) {
        self.folder = folder
        self.catalog = catalog
        lazyIndex = Lazily(index)
        self.python = Lazily(python)
        self.workspace = workspace
        self.learner = learner
    }

    package var index: CatalogIndex { lazyIndex.value }

    package var calendar: PracticeCalendar { learner.calendar }

    package func today(at date: Date) -> CivilDay { calendar.day(Timestamp(date)) }

    package var prerequisites: Prerequisites {
        Prerequisites(progress: learner.progress, index: index, python: { [python] in python.value })
    }

    // MARK: - What there is to do

    /// - Throws: ``Workspace/Fault`` where what is under way cannot be read.
    package func plan(at date: Date) throws -> TodayPlan {
        let begun = try workspace.rebuilding(in: catalog)
        let all = catalog.exerciseIDs
        let prerequisites = prerequisites
        let ids = Set(all)
        var items = begun.compactMap { item($0, .begun) }
        for due in learner.schedule.due(on: today(at: date)) {
            guard let id = ExerciseID(due.exercise), ids.contains(id), !begun.contains(id),
                prerequisites.missingPython(id) == nil
            else { continue }
            items += [item(id, .due(rung: due.rung, since: due.dueSince))].compactMap { $0 }
        }
        let next = NextExercise(
            progress: learner.progress, catalog: catalog, index: index, weak: learner.weakConcepts,
            python: { [python] in python.value })
        if let id = next.choose(), !begun.contains(id) { items += [item(id, .next)].compactMap { $0 } }
        return TodayPlan(
            items: items, isFirstDay: learner.entries.isEmpty, accepted: learner.acceptedCount(of: all),
            total: all.count,
            broken: all.count { index.summary($0) == nil && !learner.progress.isDone($0) },
            held: all.count { isHeld($0, prerequisites) })
    }

    private func isHeld(_ id: ExerciseID, _ prerequisites: Prerequisites) -> Bool {
        index.summary(id) != nil && !learner.progress.isDone(id) && !prerequisites.areMet(id)
    }

    /// Nothing for an exercise that cannot be read.
    private func item(_ id: ExerciseID, _ kind: TodayPlan.Item.Kind) -> TodayPlan.Item? {
        index.summary(id).map { TodayPlan.Item(id: id, title: $0.title, minutes: $0.minutes, kind: kind) }
    }

    /// The rebuild that is due the longest; nothing where none is.
    package func longestDue(at date: Date) -> ExerciseID? {
        learner.schedule.due(on: today(at: date)).lazy.compactMap { ExerciseID($0.exercise) }
            .first { index.summary($0) != nil && prerequisites.missingPython($0) == nil }
    }

    /// Every exercise of the catalog, and how it stands.
    package func list(at date: Date) -> [ListedExercise] {
        let due = Set(learner.schedule.due(on: today(at: date)).map(\.exercise))
        let weak = Set(learner.weakConcepts)
        let prerequisites = prerequisites
        let titles = Dictionary(catalog.concepts.map { ($0.id, $0.title) }) { first, _ in first }
        return catalog.tracks.flatMap { track in
            track.topics.flatMap { topic in
                topic.exercises.map { id in
                    let summary = index.summary(id)
                    let concepts = summary?.concepts ?? []
                    var listed = ListedExercise(
                        id: id, title: summary?.title ?? id.name, track: track.title, topic: topic.title,
                        level: summary?.level ?? 0, minutes: summary?.minutes ?? 0,
                        concepts: concepts.map { NamedTerm(id: $0, title: titles[$0] ?? $0) },
                        standing: learner.progress.standing(id), isDue: due.contains(id.description),
                        isWeak: !weak.isDisjoint(with: concepts), isBroken: summary == nil)
                    listed.kind = summary?.kind ?? .write
                    if listed.standing != .accepted { listed.after = prerequisites.left(before: id) }
                    listed.missingPython = prerequisites.missingPython(id)
                    return listed
                }
            }
        }
    }
}
