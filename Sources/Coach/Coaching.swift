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
    let python: Lazily<PythonVersion?>
    package var settings: LearnerSettings

    /// - Parameters:
    ///   - python: the version of the python3 at hand; asked only where an exercise needs a certain one.
    ///   - index: asked only for what is about more than one exercise.
    package init(
        folder: CatalogFolder, catalog: ExerciseCatalog, workspace: Workspace, learner: LearnerState,
        settings: LearnerSettings = LearnerSettings(), python: @escaping @Sendable () -> PythonVersion? = { nil },
        index: @escaping @Sendable () -> CatalogIndex
    ) {
        self.folder = folder
        self.catalog = catalog
        lazyIndex = Lazily(index)
        self.python = Lazily(python)
        self.workspace = workspace
        self.learner = learner
        self.settings = settings
    }

    package var index: CatalogIndex { lazyIndex.value }

    package var calendar: PracticeCalendar { learner.calendar }

    package func today(at date: Date) -> CivilDay { calendar.day(Timestamp(date)) }

    package var prerequisites: Prerequisites {
        Prerequisites(progress: learner.progress, index: index, python: { [python] in python.value })
    }

    /// Chooses the new exercise that comes next.
    var chooser: NextExercise {
        // It is asked for each new exercise of the day, and reads those that might be asked.
        let question = Lazily { placementQuestion }
        return NextExercise(
            progress: learner.progress, catalog: catalog, index: index, weak: learner.weakConcepts,
            python: { [python] in python.value }, asked: { question.value })
    }

    // MARK: - What there is to do

    /// Every exercise of the catalog, and how it stands.
    package func list(at date: Date) -> [ListedExercise] {
        let due = Set(dueRebuilds(on: today(at: date)).map(\.id))
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
                        standing: learner.progress.standing(id), isDue: due.contains(id),
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
