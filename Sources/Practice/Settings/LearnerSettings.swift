import System

/// What a learner has chosen about their practice: a few lines of a text file, which may be edited by hand.
package struct LearnerSettings: Sendable, Equatable {
    package static let usualMinutes = 30
    package static let minuteRange = 5...480
    package static let turnRange = 0...12

    /// Minutes a day; nothing where that was not asked yet.
    package var minutes: Int?
    /// The hour at which a day begins.
    package var dayBeginsAt = PracticeCalendar.usualTurn

    package init() {}

    package var minutesADay: Int { minutes ?? Self.usualMinutes }

    package var calendar: PracticeCalendar { PracticeCalendar(turnsAt: dayBeginsAt) }

    /// The keys of the file, with what each is for.
    package enum Key: String, Sendable, CaseIterable {
        case minutes
        case dayBeginsAt = "day-begins-at"

        package var range: ClosedRange<Int> { self == .minutes ? minuteRange : turnRange }

        var comment: String {
            switch self {
            case .minutes: "How many minutes a day you want to practise."
            case .dayBeginsAt: "The hour at which your day begins: what you do before it counts for the evening before."
            }
        }
    }

    package subscript(_ key: Key) -> Int? {
        get { key == .minutes ? minutes : dayBeginsAt }
        set {
            switch key {
            case .minutes: minutes = newValue
            case .dayBeginsAt: dayBeginsAt = newValue ?? PracticeCalendar.usualTurn
            }
        }
    }
}
