import Foundation
import Practice
import System
import TestSupport
import Testing

@testable import Presentation

/// The lines of `reprise journal`.
@Suite struct JournalListTests {
    private static let time = Timestamp(Samples.epoch)
    private static let day = CivilDay("2026-12-01")!

    @Test(
        arguments: [
            (.hint(HintShown(id: "I", time: time, exercise: "a/b/c", number: 2)), "hint           a/b/c  hint 2"),
            (
                .solution(SolutionShown(id: "I", time: time, exercise: "a/b/c", gaveUp: true)),
                "solution       a/b/c  looked at before an answer was accepted"
            ),
            (
                .known(ExerciseKnown(id: "I", time: time, exercise: "a/b/c", attempt: "J")),
                "taken as known, not offered as new"
            ),
            (
                .known(ExerciseKnown(id: "I", time: time, exercise: "a/b/c", attempt: nil, isTakenBack: true)),
                "no longer taken as known"
            ),
            (.start(StartChosen(id: "I", time: time, place: "basics/files")), "new exercises from basics/files"),
            (.start(StartChosen(id: "I", time: time, place: nil)), "new exercises in the usual order"),
            (
                .postponed(Postponed(id: "I", time: time, exercise: "a/b/c", until: day)),
                "not today      a/b/c  until 2026-12-01"
            ),
            (.rest(Rest(id: "I", time: time, from: day, through: day)), "a day off, 2026-12-01"),
            (.rest(Rest(id: "I", time: time, from: day, through: day.adding(6))), "days off, 2026-12-01 to 2026-12-07"),
            (.rest(Rest(id: "I", time: time, from: day, through: day.adding(-1))), "back again"),
            (.cancelled(RebuildCancelled(id: "I", time: time, exercise: "a/b/c")), "put back       a/b/c  the rebuild"),
        ] as [(JournalEntry, String)])
    func saysEachInPlainWords(_ entry: JournalEntry, _ words: String) {
        let text = JournalList.text([entry]).plain
        #expect(text.contains(words) && text.split(separator: "\n").count == 1, "\(text)")
        #expect(!text.contains("I") && !text.contains("J"), "an id in \(text)")
    }
}
