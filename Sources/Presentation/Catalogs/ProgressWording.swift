import Authoring
import Page

/// One line about how far a proof is.
package enum ProgressWording {
    private static let barWidth = 20

    /// As in `[####    ] 12/40  basics/files/log-digest  about 25 s left`, cut to that many columns.
    package static func line(_ progress: ProofProgress, left: Int?, columns: Int) -> String {
        let (done, all) = (progress.done.count, max(1, progress.all.count))
        let full = barWidth * done / all
        let bar = "[" + String(repeating: "#", count: full) + String(repeating: " ", count: barWidth - full) + "]"
        let time = left.map { "  about \(words($0)) left" } ?? ""
        let count = "\(bar) \(done)/\(progress.all.count)"
        let names = progress.underWay.map(\.description)
        // The names give way first.
        let room = columns - count.count - time.count
        let name = names.indices.reversed().lazy.map { "  " + names[...$0].joined(separator: ", ") }
            .first { $0.count <= room }
        return String((count + (name ?? "") + time).prefix(max(0, columns)))
    }

    private static func words(_ seconds: Int) -> String {
        if seconds < 100 { return "\(seconds) s" }
        return seconds < 6000 ? "\((seconds + 30) / 60) min" : "\((seconds + 1800) / 3600) h"
    }
}
