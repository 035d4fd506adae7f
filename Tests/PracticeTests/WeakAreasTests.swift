import Foundation
import TestSupport
import Testing

@testable import Practice

/// What stands out, in learners of whom we know it.
@Suite struct WeakAreasTests {
    private static let seeds = 100

    /// Measured: both first in 98, 98 and 99 of 100; nothing else beside them in 94, 88 and 88.
    @Test(arguments: SimulatedLearner.Way.allCases)
    func findsTwoPlantedWeaknesses(_ way: SimulatedLearner.Way) {
        var first = 0
        var exactly = 0
        for seed in 1...Self.seeds {
            let learner = SimulatedLearner(seed: UInt64(seed), weaknesses: 2, way: way)
            let weak = WeakAreas(group: [learner.attempts]).weakConcepts
            if Set(weak.prefix(2)) == learner.weak { first += 1 }
            if Set(weak) == learner.weak { exactly += 1 }
        }
        #expect(first >= 95)
        #expect(exactly >= 85)
    }

    /// Measured: 17 of 900 learners without a weakness are told of one, 5 of 100 at the worst.
    @Test(arguments: SimulatedLearner.Way.allCases)
    func inventsNoWeakness(_ way: SimulatedLearner.Way) {
        for rate in [0.1, 0.25, 0.5] {
            let invented = (1...Self.seeds).count { seed in
                let learner = SimulatedLearner(seed: UInt64(seed), weaknesses: 0, way: way, missRate: rate)
                return !WeakAreas(group: [learner.attempts]).standingOut.isEmpty
            }
            #expect(invented <= 5, "\(way), \(rate)")
        }
    }

    /// A mark that belongs to the letter before it may be the first of a name: some journals come from elsewhere, and a
    /// program can name its exception as it likes.
    @Test(arguments: ["\u{301}loops", "\u{903}Error", "\u{200D}", "", " two words", "\u{D4E} x", "\r\n\u{301}"])
    func namesMayBeginWithAnything(_ name: String) {
        let attempts = (0..<40).map { index in
            var attempt = Samples.attempt(
                "a/b/e\(index)", index < 20 ? "runtime-error" : "accepted", concepts: [index < 20 ? name : "files"])
            if index < 20 {
                attempt.trap = name
                attempt.failed = [.init(name: "case", verdict: "runtime-error", exception: name, syntax: name)]
            }
            return attempt
        }
        let weak = WeakAreas(group: [attempts])
        #expect(weak.weakConcepts.map { Array($0.utf8) } == [Array(name.utf8)])
    }

    /// Six learners of whom none alone has done enough to tell.
    @Test func findsWhatAGroupHasInCommon() {
        let group = (1...6).map { seed in
            (0..<20).map { index in
                let isWeak = index % 5 == 0
                let isMissed = isWeak ? index % 10 == 0 || seed % 2 == 0 : index == seed
                return Samples.attempt(
                    "a/b/\(index)", isMissed ? "wrong-answer" : "accepted",
                    concepts: [isWeak ? "loops" : "files\(index)"])
            }
        }
        #expect(WeakAreas(group: group).weakConcepts == ["loops"])
        #expect(WeakAreas(group: group).concepts[0].learners == 6)
        #expect(WeakAreas(group: [group[0]]).weakConcepts == [])
    }

    /// The worked example of JOURNAL.md.
    @Test func computesAsIsWrittenDown() throws {
        let numbers = [("loops", 8, 6), ("functions", 7, 3), ("files", 5, 1), ("sorting", 5, 0), ("strings", 5, 0)]
        var attempts: [Attempt] = []
        for (concept, count, missed) in numbers {
            for index in 0..<count {
                let verdict = index < missed ? "wrong-answer" : "accepted"
                attempts.append(Samples.attempt("a/b/\(concept)\(index)", verdict, concepts: [concept]))
            }
        }
        for index in [0, 1, 2, 8] { attempts[index].trap = "off-by-one" }
        attempts[9].trap = "set-order"
        let areas = WeakAreas(group: [attempts])
        #expect(areas.ownMean.isNear(10.0 / 30))
        #expect(areas.concepts.map(\.id) == ["loops", "functions", "files", "sorting", "strings"])
        let (loops, functions) = (areas.concepts[0], areas.concepts[1])
        #expect(loops.rate.isNear(0.6111) && loops.strength.isNear(2.4398) && loops.standsOut)
        #expect(functions.rate.isNear(0.3388) && functions.strength.isNear(1.4230) && !functions.standsOut)
        #expect(loops.attempts == 8 && loops.misses == 6 && loops.confidence == .medium && loops.trend == .steady)
        let trap = try #require(areas.traps.first)
        #expect(trap.id == "off-by-one" && trap.rate.isNear(0.3036) && trap.strength.isNear(3.7559) && trap.standsOut)
        #expect(areas.standingOut.map(\.id) == ["loops", "off-by-one"])
    }

    @Test func saysWhatToDoNext() throws {
        let open = [
            Samples.attempt("a/b/one", "wrong-answer"), Samples.attempt("a/b/two", "wrong-answer"),
            Samples.attempt("a/b/two", "accepted"), Samples.attempt("a/b/one", "wrong-answer"),
        ]
        #expect(WeakAreas(group: [open]).concepts[0].next == .init(exercise: "a/b/one", wasAccepted: false))
        #expect(WeakAreas(group: [open]).concepts[0].evidence.map(\.attempt) == [open[3].id, open[1].id, open[0].id])
        let done = open + [Samples.attempt("a/b/one", "accepted")]
        #expect(WeakAreas(group: [done]).concepts[0].next == .init(exercise: "a/b/one", wasAccepted: true))
        #expect(WeakAreas([]).concepts.isEmpty && WeakAreas([]).standingOut.isEmpty)
    }

    @Test func weighsWhatIsOldLess() {
        #expect(Trials.weight(daysAgo: 0, attemptsAgo: 500, place: 1) == 1)
        #expect(Trials.weight(daysAgo: 30, attemptsAgo: 500, place: 1) == 0.5)
        #expect(Trials.weight(daysAgo: 900, attemptsAgo: 200, place: 1) == 0.5)
        #expect(Trials.weight(daysAgo: 60, attemptsAgo: 900, place: 4) == 0.125)
    }

    @Test func knowsTheNormalDistribution() {
        #expect(Normal.quantile(0.975).isNear(1.9600) && Normal.quantile(0.5).isNear(0))
        #expect(Normal.quantile(1 - 0.05 / 20).isNear(2.8070))
    }
}

extension Double {
    fileprivate func isNear(_ other: Double) -> Bool { abs(self - other) < 0.00006 }
}
