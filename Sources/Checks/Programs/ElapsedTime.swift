import Sandbox

extension Mismatch.Kind {
    package static let elapsed = Mismatch.Kind(rawValue: "elapsed")
}

/// How much time is to pass on a virtual clock, in seconds.
package struct ElapsedTime: Sendable, Equatable {
    package var least: Double
    package var most: Double

    /// What a run of a program that does not wait may take beside its computing; a machine may be as busy as this.
    private static let idleSeconds = 0.75
    private static let idleForEachComputed = 25.0

    package init(least: Double, most: Double) {
        self.least = least
        self.most = most
    }

    func mismatch(_ record: RunRecord) -> Mismatch? {
        guard let clock = record.clock else { return nil }
        let passed = Double(clock.microseconds) / 1e6
        if hasWaitedElsewhere(record, clock) { return mismatch(passed: nil) }
        return (least...most).contains(passed) ? nil : mismatch(passed: passed)
    }

    /// Whether it has slept in a way that the clock does not see: then what the clock says means nothing.
    private func hasWaitedElsewhere(_ record: RunRecord, _ clock: RunRecord.VirtualClock) -> Bool {
        let computed = Double(record.cpuMicroseconds) / 1e6
        let idle = Double(record.wallMicroseconds) / 1e6 - computed
        return !clock.hasReallyWaited && idle > max(Self.idleSeconds, Self.idleForEachComputed * computed)
    }

    private func mismatch(passed: Double?) -> Mismatch {
        Mismatch(
            .elapsed, expected: .bytes(Array("\(Self.words(least)) to \(Self.words(most)) seconds".utf8)),
            actual: passed.map { .bytes(Array(RunWords.seconds(Self.words($0)).utf8)) })
    }

    /// To the millisecond, which is more than anybody waits for.
    private static func words(_ seconds: Double) -> String { ShortNumber.text(seconds, digits: 3) }

    /// What is said of a mismatch.
    func sentence(_ mismatch: Mismatch) -> String {
        let allowed = "\(Self.words(least)) to \(Self.words(most)) seconds should pass on the clock of this case"
        guard case .bytes(let actual)? = mismatch.actual else {
            return "\(allowed); it waited for real, in a way that this clock does not see. Wait with asyncio.sleep or "
                + "time.sleep."
        }
        let passed = String(decoding: actual, as: UTF8.self)
        let isTooMuch = (Double(passed.prefix { $0 != " " }) ?? 0) > most
        return "\(allowed); it was \(passed). "
            + (isTooMuch
                ? "Does something wait for its turn that could go on at the same time?"
                : "Something that takes time was not waited for.")
    }
}
