import Catalog
import FoundationEssentials
import Practice

/// A part of the catalog, and how much of it is left.
package struct PlaceProgress: Sendable, Equatable {
    package var place: CatalogPlace
    /// With its track's, where it is a topic.
    package var title: String
    /// What it is called among the others of its track.
    package var name: String
    /// Accepted or known.
    package var done: Int
    package var total: Int

    package init(place: CatalogPlace, title: String, name: String, done: Int, total: Int) {
        self.place = place
        self.title = title
        self.name = name
        self.done = done
        self.total = total
    }
}

/// Where new exercises come from.
extension Coaching {
    /// The place that new exercises come from; nothing for the usual order, and where the catalog no longer has it.
    package var chosenPlace: CatalogPlace? {
        guard case .place(let path) = learner.progress.direction.source else { return nil }
        return catalog.place(at: path)
    }

    package func placeProgress(_ place: CatalogPlace) -> PlaceProgress {
        let title = catalog.title(of: place)
        return placeProgress(place, title: title, name: title, catalog.exercises(in: place))
    }

    /// Every topic, in the catalog's order.
    package var topics: [PlaceProgress] {
        catalog.tracks.flatMap { track in
            track.topics.map { topic in
                let place = CatalogPlace.topic(track: track.id, topic: topic.id)
                return placeProgress(place, title: "\(track.title): \(topic.title)", name: topic.title, topic.exercises)
            }
        }
    }

    private func placeProgress(
        _ place: CatalogPlace, title: String, name: String, _ exercises: [ExerciseID]
    ) -> PlaceProgress {
        PlaceProgress(
            place: place, title: title, name: name, done: exercises.count(where: learner.progress.isDone),
            total: exercises.count)
    }

    /// The new exercise that comes next; nothing where none is left.
    package var nextExercise: ExerciseID? { chooser.choose() }

    /// What makes new exercises come from a place; one that was said to be known, and is named itself, is so no more.
    ///
    /// - Parameter place: nothing for the usual order.
    package func starting(at place: CatalogPlace?, at date: Date) -> [JournalEntry] {
        var entries = [JournalEntry.start(StartChosen(place: place?.description, at: date))]
        if case .exercise(let id)? = place, learner.progress.standing(id) == .known {
            entries.append(.known(ExerciseKnown(exercise: id, attempt: nil, isTakenBack: true, at: date)))
        }
        return entries
    }
}
