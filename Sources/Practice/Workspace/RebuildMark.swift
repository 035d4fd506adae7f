import FoundationEssentials
import System

/// What is remembered of a rebuild while it is under way.
package struct RebuildMark: Sendable, Equatable {
    /// When it was begun; nothing where that cannot be read any more.
    package var begun: Timestamp?
    /// The folder of the archive that the earlier answer was put into, by its name; nothing where there was none.
    package var archive: String?
    /// Nothing for one that is not against the clock.
    package var clock: RebuildClock?
    /// The exercise whose rebuild this one stands for, being related to it; nothing for one of its own.
    package var standsFor: String?

    package init(begun: Timestamp?, archive: String? = nil, clock: RebuildClock? = nil) {
        self.begun = begun
        self.archive = archive
        self.clock = clock
    }
}

extension RebuildMark {
    private struct Written: Encodable {
        var format = 1
        var begun: String?
        var archive: String?
        var minutes: Int?
        var until: String?
        var standsFor: String?
    }

    /// One JSON object and a newline.
    var text: [UInt8] {
        let written = Written(
            begun: begun?.description, archive: archive, minutes: clock?.minutes, until: clock?.end.description,
            standsFor: standsFor)
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        // Texts and numbers can always be written.
        return Array(try! encoder.encode(written)) + [UInt8(ascii: "\n")]
    }

    /// Nothing for what is no mark of this kind: earlier ones were a time alone.
    init?(_ text: [UInt8]) {
        guard let value = JSONValue.read(text), value["format"]?.number?.integer == 1 else { return nil }
        begun = value["begun"]?.text.flatMap { Timestamp($0) }
        // A name and no path, whoever has written it.
        archive = value["archive"]?.text.flatMap { $0.contains(byte: "/") ? nil : $0 }
        standsFor = value["standsFor"]?.text
        if let minutes = value["minutes"]?.number?.integer, RebuildClock.possibleMinutes.contains(minutes),
            let end = value["until"]?.text.flatMap({ Timestamp($0) })
        {
            clock = RebuildClock(minutes: minutes, end: end)
        }
    }
}
