import System

/// How long was worked on each exercise since it was last attempted: a value, which reads no clock.
///
/// Theory of operation. Time runs for one exercise: the one that was opened, or that something happened to, last. What
/// happens to another one stops it. Between two events a pause of up to half an hour is work. A longer one may have been
/// anything, and so may one that is over before it began: the exercise's time is unknown then, until the next attempt.
/// Nothing runs while no exercise is open, so a break between two sessions counts for none.
package struct WorkClock: Sendable, Equatable {
    struct Running: Sendable, Equatable {
        var exercise: String
        var since: Timestamp
    }

    /// The longest pause that still counts as work, in seconds.
    package static let longestPause = 30 * 60

    private(set) var running: Running?
    /// Seconds, up to the last event.
    private(set) var worked: [String: Int]
    /// The exercises whose time is not known.
    private(set) var unknown: Set<String>

    init(running: Running? = nil, worked: [String: Int] = [:], unknown: Set<String> = []) {
        self.running = running
        self.worked = worked
        self.unknown = unknown
    }

    /// Seconds worked on an exercise since it was last attempted; nothing where that is not known.
    func seconds(_ exercise: String, at now: Timestamp) -> Int? {
        guard running?.exercise == exercise else { return nil }
        var stopped = self
        stopped.stop(at: now)
        return stopped.unknown.contains(exercise) ? nil : stopped.worked[exercise]
    }

    /// Something happened to an exercise, for which time runs from now on. Of one that was never begun here nobody knows
    /// what was worked before.
    mutating func note(_ exercise: String, at now: Timestamp) {
        stop(at: now)
        if worked[exercise] == nil { unknown.insert(exercise) }
        running = Running(exercise: exercise, since: now)
    }

    /// An exercise begins, or was attempted: what was worked on it before is told.
    mutating func restart(_ exercise: String, at now: Timestamp) {
        stop(at: now)
        worked[exercise] = 0
        unknown.remove(exercise)
        running = Running(exercise: exercise, since: now)
    }

    /// Nothing is open any more.
    mutating func stop(at now: Timestamp) {
        guard let stopped = running else { return }
        running = nil
        let pause = now.seconds - stopped.since.seconds
        if let before = worked[stopped.exercise], (0...Self.longestPause).contains(pause) {
            worked[stopped.exercise] = before + pause
        } else {
            unknown.insert(stopped.exercise)
        }
    }

    /// As ``stop(at:)``, where time runs for this exercise.
    mutating func stop(_ exercise: String, at now: Timestamp) {
        if running?.exercise == exercise { stop(at: now) }
    }
}
