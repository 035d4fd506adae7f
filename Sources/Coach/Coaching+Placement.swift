import Catalog
import FoundationEssentials
import Practice

/// Placement, and what follows from its answers.
extension Coaching {
    /// How far placement has come.
    package var placement: Placement {
        let answers = learner.progress.placement
        let questions = PlacementQuestion(
            index: index, isUsable: { isUsableForPlacement($0) }, touched: answers.touchedBefore)
        let tracks = catalog.tracks.map { track in
            track.topics.compactMap { topic in
                questions.choose(topic).map {
                    Placement.Step(topic: .topic(track: track.id, topic: topic.id), question: $0)
                }
            }
        }
        return Placement(tracks, answer: answers.answer)
    }

    /// What placement asks now, where new exercises come from it.
    package var placementQuestion: ExerciseID? {
        learner.progress.direction.source == .placement ? placement.question?.question : nil
    }

    private func isUsableForPlacement(_ id: ExerciseID) -> Bool {
        guard prerequisites.missingPython(id) == nil, let exercise = try? folder.exercise(id, in: catalog),
            let profile = try? folder.profile(exercise.sandbox)
        else { return false }
        return profile.requirements == nil
    }

    /// What follows from the answers and is not in the journal yet: what is known, and in the end where to begin.
    package func placementEntries(at date: Date) -> [JournalEntry] {
        guard learner.progress.direction.source == .placement else { return [] }
        let placement = placement
        let counted = learner.progress.placement.attemptsCounted
        let known = placement.known.filter { !counted.contains($0.attempt) }.flatMap { known in
            exercises(shownBy: known).map {
                JournalEntry.known(ExerciseKnown(exercise: $0, attempt: known.attempt, at: date))
            }
        }
        guard placement.question == nil else { return known }
        return known + [.start(StartChosen(place: placement.begin?.description, at: date))]
    }

    /// The exercises of what is known that are not done anyway.
    private func exercises(shownBy known: Placement.Known) -> [ExerciseID] {
        known.topics.flatMap(catalog.exercises).filter { !learner.progress.isDone($0) }
    }

    /// Writes what follows for placement from an entry that is in the journal.
    ///
    /// - Throws: ``Journal/Fault``, ``Workspace/Fault``.
    package func recordPlacement(after entry: JournalEntry, at date: Date) throws {
        var coaching = self
        coaching.learner.add(entry)
        try coaching.take(coaching.placementEntries(at: date))
    }

    /// What takes back that exercises are known.
    ///
    /// - Parameter place: which of them; all, and every answer to placement with them, where none is named.
    package func takingBack(_ place: CatalogPlace?, at date: Date) -> [JournalEntry] {
        let known = catalog.exerciseIDs.filter {
            learner.progress.standing($0) == .known && place?.holds($0) ?? true
        }
        let taken = known.map {
            JournalEntry.known(ExerciseKnown(exercise: $0, attempt: nil, isTakenBack: true, at: date))
        }
        guard place == nil, learner.progress.placement.hasBegun else { return taken }
        return taken + [.start(StartChosen(place: StartChosen.placementUndone, at: date))]
    }

    /// Writes entries into the journal, and counts them from here on.
    ///
    /// - Throws: ``Journal/Fault``, ``Workspace/Fault``.
    package mutating func take(_ entries: [JournalEntry]) throws {
        guard !entries.isEmpty else { return }
        try workspace.create()
        try workspace.journal.append(entries)
        for entry in entries { learner.add(entry) }
    }
}
