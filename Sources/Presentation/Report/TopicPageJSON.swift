import Practice

/// The page on a topic for programs; its shape is described in JOURNAL.md.
package enum TopicPageJSON {
    private struct Page: Encodable {
        struct Exercise: Encodable {
            struct Rebuild: Encodable {
                var day: String
                var daysLater: Int
                var misses: Int
                var hints: Int
                var peeks: Int
            }

            var id: String
            var title: String
            var tried: Bool
            var accepted: String?
            var rebuilds: [Rebuild]
            /// The last rebuild without help.
            var withoutHelp: Rebuild?
        }

        var format = 1
        var topic: String
        var title: String
        var today: String
        var name: String?
        var exercises: [Exercise]
    }

    package static func text(_ page: TopicPage, topic: String) throws -> String {
        typealias Rebuild = Page.Exercise.Rebuild
        func rebuild(_ rebuild: TopicRecord.Rebuild) -> Rebuild {
            Rebuild(
                day: rebuild.day.description, daysLater: rebuild.daysLater, misses: rebuild.misses,
                hints: rebuild.hints, peeks: rebuild.peeks)
        }
        return try JSONOutput.text(
            Page(
                topic: topic, title: page.title, today: page.today.description, name: page.name,
                exercises: page.record.exercises.map { exercise in
                    Page.Exercise(
                        id: exercise.id, title: page.titles(exercise.id), tried: exercise.wasTried,
                        accepted: exercise.accepted?.description, rebuilds: exercise.rebuilds.map(rebuild),
                        withoutHelp: exercise.proof.map(rebuild))
                }))
    }
}
