import Catalog
import Foundation
import Practice
import System
import TestSupport
import Testing

@testable import Coach

/// The exercise that a find leads to.
@Suite struct TrainingExerciseTests {
    /// Where missing-key can be fallen into: `met` and `new` of the topic b, `far` of a topic that is not begun, and `late`,
    /// which comes after what nobody has accepted.
    private static let catalog = Samples.catalog(topics: ["b": ["late", "met", "new", "other"], "c": ["far"]])

    private static func index(without names: Set<String> = []) -> CatalogIndex {
        CatalogIndex(
            catalog.exerciseIDs.map { id in
                var summary = Samples.summary(id, concepts: id.name == "other" ? ["files"] : ["loops"])
                if ["met", "new", "far", "late"].contains(id.name), !names.contains(id.name) {
                    summary.traps = ["missing-key"]
                }
                if id.name == "late" { summary.after = [ExerciseID("a/c/far")!] }
                return summary
            })
    }

    private static func find(
        _ kind: WeakArea.Kind, _ entries: [(String, String)], due: Set<String> = [], without: Set<String> = []
    ) -> TrainingExercise.Choice? {
        let attempts = entries.enumerated().map { number, entry in
            var attempt = Samples.attempt("a/\(entry.0)", entry.1, at: Samples.epoch + Double(number) * 86_400)
            if entry.1 != "accepted" {
                attempt.trap = "missing-key"
                attempt.failed = [.init(name: "one", verdict: "runtime-error", exception: "KeyError")]
            }
            return attempt
        }
        let areas = WeakAreas(group: [attempts])
        let area =
            switch kind {
            case .concept: areas.concepts.first { $0.id == "loops" }
            case .trap: areas.traps.first
            case .exception: areas.exceptions.first
            }
        return TrainingExercise(
            catalog: catalog, index: index(without: without), progress: Progress(attempts.map(JournalEntry.attempt)),
            due: due
        ).find(area!)
    }

    private static let met = [("b/met", "runtime-error"), ("b/met", "accepted")]
    private static let all = met + [("b/new", "accepted")]

    @Test(
        arguments: [
            ("begun where it was met", [("b/met", "runtime-error")], [], [], "met", .finish),
            ("new, in the topic of the find", met, [], [], "new", .begin),
            ("new before what is due", met, ["a/b/met"], [], "new", .begin),
            ("due before another", all, ["a/b/met"], [], "met", .rebuildDue),
            ("due elsewhere first", all, ["a/b/met", "a/b/new"], [], "new", .rebuildDue),
            ("another than where it was met", all, [], [], "new", .rebuild),
            ("ahead, where nothing else is left", met, [], ["new"], "far", .begin),
            ("where it was met, at the last", met, [], ["new", "far"], "met", .rebuild),
        ] as [(String, [(String, String)], Set<String>, Set<String>, String, TrainingExercise.Choice.Step)])
    func leadsATrapToWhereItCanBeFallenInto(
        _ what: String, _ entries: [(String, String)], _ due: Set<String>, _ without: Set<String>, _ name: String,
        _ step: TrainingExercise.Choice.Step
    ) {
        let choice = Self.find(.trap, entries, due: due, without: without)
        #expect(choice?.id.name == name && choice?.step == step && choice?.title == name, "\(what)")
    }

    @Test func leadsAConceptAndAnExceptionToWhatIsAboutTheSame() {
        #expect(Self.find(.concept, Self.met)?.id.name == "new")
        #expect(Self.find(.exception, Self.met)?.id.name == "new")
        #expect(Self.find(.concept, Self.all, due: ["a/b/new"])?.step == .rebuildDue)
        #expect(Self.find(.concept, Self.all)?.id.name == "met")
    }
}
