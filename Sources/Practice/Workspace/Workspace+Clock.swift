import FoundationEssentials
import System

/// The time that is worked, kept from one command to the next.
///
/// Where the file cannot be read or written the time worked is unknown, and nothing else is lost. Two programs that write it
/// at once leave it as one of them has it.
extension Workspace {
    private struct Kept: Encodable {
        var format = 1
        /// For which time runs, and since when; left out where it does for none.
        var exercise: String?
        var since: String?
        /// In seconds.
        var worked: [String: Int]
        var unknown: [String]
    }

    private static let clockFile = markFolder + "/clock.json"
    private static let longestClock = 1 << 20
    /// More than anybody works on one exercise, in seconds.
    private static let mostWorked = 10_000_000

    /// Seconds worked on an exercise since it was opened or last attempted; nothing where that is not known.
    package func secondsWorked(_ exercise: String, at date: Date) -> Int? {
        clock.seconds(exercise, at: Timestamp(date))
    }

    /// Something happened to an exercise, on which work goes on.
    package func noteWork(_ exercise: String, at date: Date) { change { $0.note(exercise, at: Timestamp(date)) } }

    /// An exercise begins, or was attempted.
    package func restartClock(_ exercise: String, at date: Date) {
        change { $0.restart(exercise, at: Timestamp(date)) }
    }

    /// An exercise is left.
    package func stopClock(_ exercise: String, at date: Date) { change { $0.stop(exercise, at: Timestamp(date)) } }

    private func change(_ body: (inout WorkClock) -> Void) {
        let before = clock
        var clock = before
        body(&clock)
        if clock != before { try? place.replace(Self.clockFile, with: Self.text(clock)) }
    }

    private static func text(_ clock: WorkClock) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let kept = Kept(
            exercise: clock.running?.exercise, since: clock.running?.since.description, worked: clock.worked,
            unknown: clock.unknown.sorted())
        // Texts and numbers can always be written.
        return Array(try! encoder.encode(kept) + Data("\n".utf8))
    }

    /// One that cannot be read knows nothing.
    private var clock: WorkClock {
        guard let text = try? place.read(Self.clockFile, atMost: Self.longestClock), let value = JSONValue.read(text),
            value["format"]?.number?.integer == 1, let worked = value["worked"]?.members
        else { return WorkClock() }
        let seconds = worked.compactMap { entry in
            entry.value.number?.integer.flatMap { (0...Self.mostWorked).contains($0) ? $0 : nil }
                .map { (entry.key.string, $0) }
        }
        var running: WorkClock.Running?
        if let exercise = value["exercise"]?.text, let since = value["since"]?.text.flatMap({ Timestamp($0) }) {
            running = WorkClock.Running(exercise: exercise, since: since)
        }
        return WorkClock(
            running: running, worked: Dictionary(seconds) { first, _ in first },
            unknown: Set(value["unknown"]?.elements?.compactMap(\.text) ?? []))
    }
}
