import FoundationEssentials
import System

/// The time that a rebuild against the clock has been given. Nothing is cut off at its end, and it decides about no rung.
package struct RebuildClock: Sendable, Equatable {
    package var minutes: Int
    package var end: Timestamp

    /// What may be asked for: a minute to eight hours.
    package static let possibleMinutes = 1...480

    package init(minutes: Int, end: Timestamp) {
        self.minutes = minutes
        self.end = end
    }

    package init(minutes: Int, from date: Date) {
        self.init(minutes: minutes, end: Timestamp(date + Double(minutes * 60)))
    }

    package func left(at date: Date) -> TimeLeft { TimeLeft(seconds: end.date.timeIntervalSince(date)) }

    package func isOver(at date: Date) -> Bool { left(at: date) == .none }
}

/// The time that is left, as coarse as it is shown: minutes, and seconds in the last one.
package enum TimeLeft: Sendable, Equatable {
    case minutes(Int)
    case seconds(Int)
    case none

    package init(seconds: Double) {
        if seconds > 60 {
            self = .minutes(Int((seconds / 60).rounded(.up)))
        } else {
            self = seconds > 0 ? .seconds(Int(seconds.rounded(.up))) : .none
        }
    }

    /// How long it is shown, in seconds, where so many are left.
    package func secondsShown(of seconds: Double) -> Double {
        switch self {
        case .minutes(let count): seconds - Double((count - 1) * 60)
        case .seconds(let count): seconds - Double(count - 1)
        case .none: .infinity
        }
    }
}
