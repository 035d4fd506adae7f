import Practice
import System

/// Which texts help, for programs; the shape is described in JOURNAL.md.
package enum TextUsesJSON {
    private struct Answer: Encodable {
        var format = 1
        var today: String
        var learners: Int
        var attempts: Int
        var missed: Int
        var withText: Int
        var texts: [Text]
    }

    private struct Text: Encodable {
        var text: String
        var exercise: String?
        var shown: Int
        var noNext: Int
        var accepted: Int
        var fewerCases: Int
        var otherwise: Int
        var notNearer: Int
        var days: Int
    }

    package static func text(_ uses: TextUses, today: CivilDay) throws -> String {
        try JSONOutput.text(
            Answer(
                today: today.description, learners: uses.learners, attempts: uses.attempts, missed: uses.missed,
                withText: uses.shown,
                texts: uses.uses.map {
                    Text(
                        text: $0.text, exercise: $0.exercise, shown: $0.shown, noNext: $0.notFollowed,
                        accepted: $0.accepted, fewerCases: $0.fewerCases, otherwise: $0.otherwise,
                        notNearer: $0.notNearer, days: $0.days)
                }))
    }
}
